import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { saleList } from "../../../read/sales/sale-list"
import { scopeOf } from "../../guard/scope"
import type { SaleListQuery } from "./query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof SaleListQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await saleList(knex, scopeOf(req), req.validatedQuery))
}
