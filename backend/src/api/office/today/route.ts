import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { todayFor, type TodayReach } from "../../../read/register/today"
import { callerAs } from "../../guard/caller"
import { type Grant, scopeOfGrants } from "../../guard/grants"

/** What waits for the officer who asks. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const reach = reachOf(callerAs(req, "officer").grants)
  res.json({ as_of: now.toISOString(), parts: await todayFor(db, reach, dayOf(now.getTime())) })
}

function reachOf(grants: readonly Grant[]): TodayReach {
  const whole = (role: Grant["role"]) => scopeOfGrants(grants, [role]).all
  const { sales_point_ids } = scopeOfGrants(grants, ["sales_point_manager"])
  return {
    agriculture: whole("agriculture"),
    trade: whole("trade"),
    inspector: whole("inspector"),
    sales_point_ids,
  }
}
