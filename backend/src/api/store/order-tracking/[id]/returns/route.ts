import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderPage, ReturnRequest } from "@ocop/shared/order-page"
import { requestReturn } from "../../../../../workflows/order/request-return"
import { granted } from "../../../../guard/refused"
import { openOrder, pageOf } from "../../open-order"

export async function POST(req: MedusaRequest<ReturnRequest>, res: MedusaResponse<OrderPage>): Promise<void> {
  const id = await openOrder(req, req.validatedBody.key)
  granted(await requestReturn(req.scope, id, req.validatedBody, Date.now()))
  res.json(await pageOf(req, id))
}
