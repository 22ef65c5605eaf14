import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendReport } from "../../reports/send-report"
import { demandNow } from "../demand-now"
import type { DemandExportQuery } from "../query"
import { demandFile } from "./file"

const EXPORTED = 1_000

export async function GET(
  req: MedusaRequest<unknown, DemandExportQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { format, ...period } = req.validatedQuery
  await sendReport(res, format, await demandNow(req.scope, { ...period, most: EXPORTED }), demandFile)
}
