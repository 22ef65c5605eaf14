import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { violationReports } from "../../../read/trace/violation-reports"
import { ownDepartments } from "./own-departments"
import type { ReportListQuery } from "./query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof ReportListQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const { department, state, page } = req.validatedQuery
  const departments = ownDepartments(req).filter((one) => department === undefined || one === department)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const list = await violationReports(db, { departments, state, page })
  res.json({ as_of: new Date().toISOString(), ...list })
}
