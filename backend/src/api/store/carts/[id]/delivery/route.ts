import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliveryOffer } from "@ocop/shared/delivery"
import { offerDelivery } from "../../../../../workflows/checkout/offer-delivery"

export async function GET(req: MedusaRequest, res: MedusaResponse<DeliveryOffer>): Promise<void> {
  res.setHeader("cache-control", "no-store")
  res.json(await offerDelivery(req.scope, req.params.id ?? ""))
}
