import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { claimOrder } from "../../../../workflows/order/claim-order"
import { isOrderKey } from "../../../../workflows/order/order-key"
import { orderList } from "../../../../workflows/order/order-list"
import { callerAs } from "../../../guard/caller"
import { fault } from "../../../guard/fault"
import { granted } from "../../../guard/refused"

/** The signed-in shopper's orders. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ orders: await orderList(req.scope, callerAs(req, "customer").id) })
}

/** Adds an order that was placed without signing in. */
export async function POST(
  req: MedusaRequest<{ id: string; key: string }>,
  res: MedusaResponse,
): Promise<void> {
  const { id, key } = req.validatedBody
  if (!isOrderKey(id, key)) throw fault("not_found")
  granted(await claimOrder(req.scope, id, callerAs(req, "customer").id))
  res.json({ id })
}
