import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ViolationReportInput } from "@ocop/shared/violation-report"
import { recordReportWorkflow } from "../../../workflows/report/record-report"
import { fault } from "../../guard/fault"

/** Takes what anybody saw. The answer is the same whether or not such goods exist. */
export async function POST(req: MedusaRequest<ViolationReportInput>, res: MedusaResponse): Promise<void> {
  const input = req.validatedBody
  if (input.words === "") throw fault("report_words_missing", { field: "words" })
  const { result } = await recordReportWorkflow(req.scope).run({ input })
  res.status(201).json({ number: result.number })
}
