import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findOrder } from "../../../workflows/order/find-order"
import { orderKey } from "../../../workflows/order/order-key"
import { fault } from "../../guard/fault"

/** From the number of an order and the phone it was placed with to its key. Whichever of the two is wrong, the answer is the same. */
export async function POST(
  req: MedusaRequest<{ number: number; phone: string }>,
  res: MedusaResponse,
): Promise<void> {
  const { number, phone } = req.validatedBody
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await findOrder(db, number, phone)
  if (!id) throw fault("order_not_matched")
  res.json({ id, key: orderKey(id) })
}
