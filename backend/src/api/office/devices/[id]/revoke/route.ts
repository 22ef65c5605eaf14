import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeDeviceWorkflow } from "../../../../../workflows/sales-point/revoke-device"
import { actingAs } from "../../../../guard/caller"
import { deviceInReach } from "../../device-in-reach"

/** Shuts a device out, with the reason on record. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const device = await deviceInReach(req)
  const { reason } = req.validatedBody as { reason: string }
  await revokeDeviceWorkflow(req.scope).run({ input: { device_id: device.id, reason, by: actingAs(req) } })
  res.json(await deviceInReach(req))
}
