import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentMethods } from "@ocop/shared/payment"
import { paymentMethods } from "../../../../../workflows/payment/payment-methods"
import { fault } from "../../../../guard/fault"

/** The ways this cart may be paid, and why not the others. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentMethods>): Promise<void> {
  const methods = await paymentMethods(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    req.params.id ?? "",
  )
  if (!methods) throw fault("not_found")
  res.json({ methods })
}
