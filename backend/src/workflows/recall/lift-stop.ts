import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StopKind } from "@ocop/shared/stop"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { StopSubjectRow } from "../../read/stops/stop-subject"
import { sendNoticeStep } from "../notice/send-notice"
import { writeAuditStep } from "../steps/write-audit"
import { liftWords } from "./stop-words"

export interface LiftStopInput {
  id: string
  kind: StopKind
  goods: Pick<StopSubjectRow, "product_id" | "producer_id" | "lot_number" | "product" | "producer">
  reason: string
  document_no: string | null
  by: { actor_type: string; actor_id: string }
}

const liftStopStep = createStep(
  "lift-stop",
  async ({ id, by, reason, document_no }: LiftStopInput, { container }) => {
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const [lifted] = await traceability.updateStopOrders({
      selector: { id, lifted_at: null },
      data: {
        lifted_at: new Date(),
        lifted_by: by.actor_id,
        lift_reason: reason,
        lift_document: document_no,
      },
    })
    if (!lifted) throw new MedusaError(MedusaError.Types.CONFLICT, `${id} was lifted before`, "stop_lifted")
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const nothing = { lifted_at: null, lifted_by: null, lift_reason: null, lift_document: null }
    await traceability.updateStopOrders({ id, ...nothing })
  },
)

/** The goods may be sold again; those told of the stop are told of its end. */
export const liftStopWorkflow = createWorkflow("lift-stop", (input: LiftStopInput) => {
  liftStopStep(input)
  const notice_id = sendNoticeStep(
    transform(input, ({ id, kind, goods, reason, document_no }) => ({
      ...liftWords({ ...goods, kind, reason }),
      kind: "lift" as const,
      subject_id: id,
      product_id: goods.product_id,
      producer_id: goods.producer_id,
      lot_number: goods.lot_number,
      document_no,
    })),
  )
  writeAuditStep(
    transform(input, ({ id, by, reason, document_no }) => ({
      ...by,
      action: "stop.lift",
      subject_type: "stop_order",
      subject_id: id,
      reason,
      document_no,
    })),
  )
  return new WorkflowResponse({ notice_id })
})
