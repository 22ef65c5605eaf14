import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StopKind, StopSubject } from "@ocop/shared/stop"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { StopSubjectRow } from "../../read/stops/stop-subject"
import { sendNoticeStep } from "../notice/send-notice"
import { writeAuditStep } from "../steps/write-audit"
import { stopWords } from "./stop-words"

export interface PlaceStopInput {
  subject: StopSubject
  goods: StopSubjectRow
  kind: StopKind
  reason: string
  document_no: string | null
  public_words: string | null
  shop_too: boolean
  inspection_id: string | null
  by: { actor_type: string; actor_id: string }
}

const createStopStep = createStep(
  "create-stop",
  async ({ by, goods, ...terms }: PlaceStopInput, { container }) => {
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const { product: _, producer: __, ...ids } = goods
    const { lot_id, registration_id, producer_id } = ids
    const [open] = await traceability.listStopOrders({
      ...{ kind: terms.kind, subject: terms.subject, lifted_at: null },
      ...{ lot_id, registration_id, producer_id },
    })
    if (open) throw new MedusaError(MedusaError.Types.CONFLICT, `${open.id} is in force`, "stop_open")
    const stop = await traceability.createStopOrders({
      ...terms,
      ...ids,
      placed_by: by.actor_id,
      placed_at: new Date(),
    })
    return new StepResponse({ id: stop.id }, stop.id)
  },
  async (id, { container }) => {
    if (!id) return
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    await traceability.deleteStopOrders(id)
  },
)

/** From its commit the goods are off the shop; tills hear of it within seconds, sales points that have some get a notice. */
export const placeStopWorkflow = createWorkflow("place-stop", (input: PlaceStopInput) => {
  const stop = createStopStep(input)
  const notice_id = sendNoticeStep(
    transform({ input, stop }, ({ input: { goods, kind, reason, document_no }, stop: { id } }) => ({
      ...stopWords({ ...goods, kind, reason }),
      kind: "stop" as const,
      subject_id: id,
      product_id: goods.product_id,
      producer_id: goods.producer_id,
      lot_number: goods.lot_number,
      document_no,
    })),
  )
  writeAuditStep(
    transform({ input, stop }, ({ input: { by, reason, document_no, ...placed }, stop: { id } }) => ({
      ...by,
      action: `stop.${placed.kind}`,
      subject_type: "stop_order",
      subject_id: id,
      after: { ...placed },
      reason,
      document_no,
    })),
  )
  return new WorkflowResponse({ stop, notice_id })
})
