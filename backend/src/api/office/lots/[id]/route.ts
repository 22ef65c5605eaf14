import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lotInReach } from "../lot-in-reach"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ as_of: new Date().toISOString(), ...(await lotInReach(req)) })
}
