import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { decisionDetail } from "../../../../read/decisions"
import { fault } from "../../../guard/fault"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await decisionDetail(db, req.params.id ?? "")
  if (!found) throw fault("not_found")
  res.json(found)
}
