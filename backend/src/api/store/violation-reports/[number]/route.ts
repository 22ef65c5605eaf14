import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parseViolationNumber, type ViolationFollowUp } from "@ocop/shared/violation-report"
import { violationFollowUp } from "../../../../read/trace/violation-reports"
import { fault } from "../../../guard/fault"

/** What became of a report, for whoever has its number. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ViolationFollowUp>): Promise<void> {
  const number = parseViolationNumber(req.params.number ?? "")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const report = number ? await violationFollowUp(db, number) : null
  if (!report) throw fault("report_number_unknown", { field: "number" })
  res.setHeader("Cache-Control", "no-store")
  res.json(report)
}
