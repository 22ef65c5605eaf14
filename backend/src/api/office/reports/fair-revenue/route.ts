import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { fairRevenue } from "../../../../read/sales/fair-revenue"
import { scopeOf } from "../../../guard/scope"
import { fault } from "../../../guard/fault"
import type { FairRevenueQuery } from "../query"
import { sendReport } from "../send-report"
import { fairRevenueFile } from "./file"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof FairRevenueQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const { fair_id, day, booth_id, format } = req.validatedQuery
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = { fair_id, day: day ?? null, booth_id: booth_id ?? null }
  const report = await fairRevenue(knex, scopeOf(req), query)
  if (!report) throw fault("not_found", { field: "fair_id" })
  await sendReport(res, format, report, fairRevenueFile)
}
