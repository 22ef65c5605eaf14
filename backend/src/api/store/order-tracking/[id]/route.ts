import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { OrderPage } from "@ocop/shared/order-page"
import { openOrder, pageOf } from "../open-order"

/** An order as its shopper sees it. */
export async function GET(
  req: MedusaStoreRequest<unknown, { key?: string }>,
  res: MedusaResponse<OrderPage>,
): Promise<void> {
  res.json(await pageOf(req, await openOrder(req, req.validatedQuery.key)))
}
