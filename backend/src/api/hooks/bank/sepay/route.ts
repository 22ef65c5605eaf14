import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveTransfers } from "../../../../workflows/payment/receive-transfers"
import { sepayTransfers, type SepayNotice } from "../notice"

export async function POST(req: MedusaRequest<SepayNotice>, res: MedusaResponse): Promise<void> {
  await receiveTransfers(req.scope, sepayTransfers(req.validatedBody), Date.now())
  res.json({ success: true })
}
