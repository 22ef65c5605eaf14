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

export interface RevokeDeviceInput {
  device_id: string
  reason: string
  by: { actor_type: string; actor_id: string }
}

/** Not taken back should the audit fail: a lost device stays shut out. */
const revokeDeviceStep = createStep("revoke-device", async (device_id: string, { container }) => {
  const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  const found = await points.revokeDevice(device_id)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "no such device", "not_found")
  return new StepResponse(device_id)
})

/** From now on the device is answered 401, and so is its key. */
export const revokeDeviceWorkflow = createWorkflow("revoke-device", (input: RevokeDeviceInput) => {
  const device_id = revokeDeviceStep(transform(input, (revoked) => revoked.device_id))
  writeAuditStep(
    transform(input, ({ by, reason, device_id: subject_id }) => ({
      ...by,
      action: "device.revoke",
      subject_type: "device",
      subject_id,
      reason,
    })),
  )
  return new WorkflowResponse(device_id)
})
