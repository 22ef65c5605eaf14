import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Department } from "@ocop/shared/product-set"
import type { ViolationState } from "@ocop/shared/violation-report"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { writeAuditStep } from "../steps/write-audit"

export interface AnswerReportInput {
  id: string
  state: ViolationState
  answer: string | null
  /** The departments the officer answers for; a report of another is not there for her. */
  departments: readonly Department[]
  by: { actor_type: string; actor_id: string }
}

const answerReportStep = createStep(
  "answer-report",
  async ({ id, state, answer, departments, by }: AnswerReportInput, { container }) => {
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const [held] = await traceability.listViolationReports({ id, department: [...departments] })
    if (!held) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no report ${id}`, "not_found")
    const settled_by = state === "settled" ? by.actor_id : null
    await traceability.updateViolationReports({ id, state, answer, settled_by })
    const before = { state: held.state, answer: held.answer, settled_by: held.settled_by }
    return new StepResponse({ before, after: { state, answer, settled_by } }, { id, ...before })
  },
  async (before, { container }) => {
    if (!before) return
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    await traceability.updateViolationReports(before)
  },
)

/** What whoever holds the number reads from now on. */
export const answerReportWorkflow = createWorkflow("answer-report", (input: AnswerReportInput) => {
  const change = answerReportStep(input)
  writeAuditStep(
    transform({ input, change }, ({ input: { id, by }, change: { before, after } }) => ({
      ...by,
      action: "violation_report.answer",
      subject_type: "violation_report",
      subject_id: id,
      before,
      after,
    })),
  )
  return new WorkflowResponse(change)
})
