import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { dormantProducts } from "../../../read/register/dormant"
import { ALL_ROWS } from "../../../read/scoped"
import { inSnapshot } from "../../../read/snapshot"
import { mustHoldWhole } from "../../guard/scope"

/** Whether anything was sold anywhere is the whole province's to say. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const items = await inSnapshot(db, ALL_ROWS, (trx) => dormantProducts(trx, dayOf(now.getTime())))
  res.json({ as_of: now.toISOString(), items })
}
