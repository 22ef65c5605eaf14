import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deviceInReach } from "../device-in-reach"

/** How far a device's sequence reaches without a gap, and whether its chain holds. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await deviceInReach(req))
}
