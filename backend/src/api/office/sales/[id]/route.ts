import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { saleDetail } from "../../../../read/sales/sale-detail"
import { scopeOf } from "../../../guard/scope"
import { fault } from "../../../guard/fault"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = z.guid().safeParse(req.params.id)
  if (!id.success) throw fault("not_found")
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sale = await saleDetail(knex, scopeOf(req), id.data)
  if (!sale) throw fault("not_found")
  res.json(sale)
}
