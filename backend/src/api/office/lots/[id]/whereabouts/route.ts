import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LotWhereabouts, lotInLedger, lotWhereabouts } from "../../../../../read/trace/lot-whereabouts"
import { fault } from "../../../../guard/fault"
import { scopeOf } from "../../../../guard/scope"

/** Where a lot is and went, as far as the caller may see sales points. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LotWhereabouts>): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lot = await lotInLedger(db, req.params.id ?? "")
  if (!lot) throw fault("not_found")
  res.json(await lotWhereabouts(db, scopeOf(req), lot, new Date().toISOString()))
}
