import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { answerReportWorkflow } from "../../../../../workflows/report/answer-report"
import { actingAs } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"
import { ownDepartments } from "../../own-departments"
import type { AnswerBody } from "../../query"

export async function POST(
  req: MedusaRequest<z.infer<typeof AnswerBody>>,
  res: MedusaResponse,
): Promise<void> {
  const { state, answer } = req.validatedBody
  if (state === "settled" && answer === "") throw fault("report_answer_missing", { field: "answer" })
  const { result } = await answerReportWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      state,
      answer: answer === "" ? null : answer,
      departments: ownDepartments(req),
      by: actingAs(req),
    },
  })
  res.json({ state, answer: result.after.answer })
}
