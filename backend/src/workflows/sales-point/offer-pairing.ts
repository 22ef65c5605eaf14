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

export interface OfferPairingInput {
  sales_point_id: string
  name: string
  by: { actor_type: string; actor_id: string }
}

const offerPairingStep = createStep(
  "offer-pairing",
  async ({ sales_point_id, name }: Omit<OfferPairingInput, "by">, { container }) => {
    const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
    const offer = await points.offerPairing(sales_point_id, name)
    if (!offer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "no such sales point", "not_found")
    return new StepResponse(offer, offer.device_id)
  },
  async (id, { container }) => {
    if (!id) return
    const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
    await points.deleteDevices(id)
  },
)

/** A code by which one more device joins a sales point. */
export const offerPairingWorkflow = createWorkflow("offer-pairing", (input: OfferPairingInput) => {
  const offer = offerPairingStep(transform(input, ({ sales_point_id, name }) => ({ sales_point_id, name })))
  writeAuditStep(
    transform({ input, offer }, ({ input: { by, name, sales_point_id }, offer: { device_id } }) => ({
      ...by,
      action: "device.offer_pairing",
      subject_type: "device",
      subject_id: device_id,
      after: { name, sales_point_id },
    })),
  )
  return new WorkflowResponse(offer)
})
