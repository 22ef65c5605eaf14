import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { salesReport } from "../../../../read/sales/sales-report"
import { scopeOf } from "../../../guard/scope"
import type { SalesReportQuery } from "../query"
import { sendReport } from "../send-report"
import { salesReportFile } from "./file"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof SalesReportQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const { format, from, to, sales_point_id, fair_id } = req.validatedQuery
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const filters = { from, to, sales_point_id: sales_point_id ?? null, fair_id: fair_id ?? null }
  await sendReport(res, format, await salesReport(knex, scopeOf(req), filters), salesReportFile)
}
