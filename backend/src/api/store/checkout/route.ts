import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckoutAnswer, CheckoutInput } from "@ocop/shared/checkout"
import { checkOut } from "../../../workflows/checkout/check-out"

export async function POST(
  req: MedusaRequest<CheckoutInput>,
  res: MedusaResponse<CheckoutAnswer>,
): Promise<void> {
  res.json(await checkOut(req.scope, req.validatedBody))
}
