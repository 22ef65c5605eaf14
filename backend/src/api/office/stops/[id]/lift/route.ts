import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { stopById } from "../../../../../read/stops/stop-list"
import { liftStopWorkflow } from "../../../../../workflows/recall/lift-stop"
import { actingAs } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"
import { mustHoldWhole, scopeOf } from "../../../../guard/scope"
import type { LiftBody } from "../../query"

/** Lets the goods be sold again, with the reason on record. */
export async function POST(req: MedusaRequest<z.infer<typeof LiftBody>>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const scope = scopeOf(req)
  const stop = await stopById(db, scope, req.params.id ?? "")
  if (!stop) throw fault("not_found")
  if (stop.lifted_at) throw fault("stop_lifted")
  const { reason, document_no } = req.validatedBody
  const { result } = await liftStopWorkflow(req.scope).run({
    input: {
      id: stop.id,
      kind: stop.kind,
      goods: stop,
      reason,
      document_no: document_no ?? null,
      by: actingAs(req),
    },
  })
  res.json({ stop: await stopById(db, scope, stop.id), ...result })
}
