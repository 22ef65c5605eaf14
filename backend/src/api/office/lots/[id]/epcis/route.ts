import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendEpcis } from "../../epcis-file"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendEpcis(req, res, "lot_id")
}
