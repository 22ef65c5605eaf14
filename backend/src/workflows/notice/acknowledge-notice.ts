import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { SalesPointModuleService } from "../../modules/sales-point/service"
import { writeAuditStep } from "../steps/write-audit"

export interface AcknowledgeNoticeInput {
  notice_id: string
  /** Null for all it went to. */
  sales_point_ids: string[] | null
  officer_id: string
  answer: string | null
}

/** Not taken back should the audit fail: it was read. */
const acknowledgeNoticeStep = createStep(
  "acknowledge-notice",
  async ({ notice_id, sales_point_ids, officer_id, answer }: AcknowledgeNoticeInput, { container }) => {
    const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
    const by = { acknowledged_by: officer_id, answer }
    const found = await points.acknowledgeNotice(notice_id, sales_point_ids, by)
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "no such notice", "not_found")
    return new StepResponse(notice_id)
  },
)

/** From now on tills of these sales points show it no more. */
export const acknowledgeNoticeWorkflow = createWorkflow(
  "acknowledge-notice",
  (input: AcknowledgeNoticeInput) => {
    const id = acknowledgeNoticeStep(input)
    writeAuditStep(
      transform(input, ({ notice_id, officer_id, answer, sales_point_ids }) => ({
        actor_type: "officer",
        actor_id: officer_id,
        action: "notice.acknowledge",
        subject_type: "notice",
        subject_id: notice_id,
        after: { sales_point_ids },
        reason: answer,
      })),
    )
    return new WorkflowResponse(id)
  },
)
