import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveTransfers } from "../../../../workflows/payment/receive-transfers"
import { cassoTransfers, type CassoNotice } from "../notice"

export async function POST(req: MedusaRequest<CassoNotice>, res: MedusaResponse): Promise<void> {
  await receiveTransfers(req.scope, cassoTransfers(req.validatedBody), Date.now())
  res.json({ success: true })
}
