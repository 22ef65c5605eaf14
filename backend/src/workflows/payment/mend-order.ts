import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { deleteReservationsByLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { readCartPayment } from "../../read/payments/cart-payment"
import { type Beginning, beginningsOf } from "../../read/payments/half-order"
import { aloneWithCart } from "./alone-with-cart"
import { countMoney } from "./count-money"

/**
 * Takes away what a server that was killed while it made the cart's order has left of it, so that the order can be made
 * anew and is the only one. An order whose money is taken is whole and stays; at most its payment is still to be counted.
 */
export async function mendOrder(container: MedusaContainer, cart_id: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const payment = await readCartPayment(db, cart_id)
  if (payment?.order_id) await countMoney(container, payment.order_id)
  if ((await beginningsOf(db, cart_id)).every(({ order_id }) => order_id === payment?.order_id)) return
  await aloneWithCart(container, cart_id, async () => {
    const whole = (await readCartPayment(db, cart_id))?.order_id ?? null
    for (const begun of await beginningsOf(db, cart_id))
      if (begun.order_id !== whole) await takeAway(container, cart_id, begun)
    if (!whole) await container.resolve(Modules.CART).updateCarts(cart_id, { completed_at: null })
  })
}

async function takeAway(container: MedusaContainer, cart_id: string, begun: Beginning): Promise<void> {
  const { order_id, item_ids, collection_id, promotion_ids } = begun
  await deleteReservationsByLineItemsWorkflow(container).run({ input: { ids: item_ids } })
  const order = { [Modules.ORDER]: { order_id } }
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss([
      { ...order, [Modules.CART]: { cart_id } },
      ...(collection_id ? [{ ...order, [Modules.PAYMENT]: { payment_collection_id: collection_id } }] : []),
      ...promotion_ids.map((promotion_id) => ({ ...order, [Modules.PROMOTION]: { promotion_id } })),
    ])
  await container.resolve(Modules.ORDER).deleteOrders([order_id])
}
