import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendEpcis } from "../../../lots/epcis-file"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendEpcis(req, res, "registration_id")
}
