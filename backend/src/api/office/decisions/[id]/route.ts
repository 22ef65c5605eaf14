import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { decisionDetail } from "../../../../read/register/decisions"
import { fault } from "../../../guard/fault"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const found = await decisionDetail(db, req.params.id ?? "", dayOf(now.getTime()))
  if (!found) throw fault("not_found")
  res.json({ as_of: now.toISOString(), ...found })
}
