import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { salesPoints } from "../../../read/sales/sales-points"
import { scopeOf } from "../../guard/scope"

/** The sales points the caller answers for, or all. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ items: await salesPoints(knex, scopeOf(req)) })
}
