import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { noticesAbout } from "../../../../read/stops/notice-list"
import { inSnapshot } from "../../../../read/snapshot"
import { stopById } from "../../../../read/stops/stop-list"
import { possibleOrders, stopWhereabouts } from "../../../../read/stops/stop-whereabouts"
import { callerOf } from "../../../guard/caller"
import { fault } from "../../../guard/fault"
import { scopeOfGrants } from "../../../guard/grants"
import { scopeOf } from "../../../guard/scope"
import type { StopDetailQuery } from "../query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof StopDetailQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const scope = scopeOf(req)
  const answer = await inSnapshot(db, scope, async (trx) => {
    const stop = await stopById(trx, scope, req.params.id ?? "")
    if (!stop) throw fault("not_found")
    const whereabouts = await stopWhereabouts(trx, scope, stop, req.validatedQuery.page)
    const notices = await noticesAbout(trx, scope, stop.id)
    const orders = scope.all ? await possibleOrders(trx, stop, mayKnowBuyers(req)) : []
    return { stop, ...whereabouts, orders, notices }
  })
  res.json({ as_of: new Date().toISOString(), ...answer })
}

/** Names and telephone numbers are for the office that must warn the buyers. */
function mayKnowBuyers(req: MedusaRequest): boolean {
  const caller = callerOf(req)
  if (caller.actor === "user") return true
  return caller.actor === "officer" && scopeOfGrants(caller.grants, ["agriculture"]).all
}
