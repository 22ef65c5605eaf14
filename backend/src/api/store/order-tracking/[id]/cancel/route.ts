import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPage } from "@ocop/shared/order-page"
import { cancelOrder } from "../../../../../workflows/order/cancel-order"
import { granted } from "../../../../guard/refused"
import { openOrder, pageOf } from "../../open-order"

export async function POST(
  req: MedusaRequest<{ key?: string }>,
  res: MedusaResponse<OrderPage>,
): Promise<void> {
  const id = await openOrder(req, req.validatedBody.key)
  granted(await cancelOrder(req.scope, id))
  res.json(await pageOf(req, id))
}
