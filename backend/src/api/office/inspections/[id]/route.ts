import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inspectionById } from "../../../../read/trace/inspection-list"
import { fault } from "../../../guard/fault"
import { scopeOf } from "../../../guard/scope"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const inspection = await inspectionById(db, scopeOf(req), req.params.id ?? "")
  if (!inspection) throw fault("not_found")
  res.json({ as_of: new Date().toISOString(), inspection })
}
