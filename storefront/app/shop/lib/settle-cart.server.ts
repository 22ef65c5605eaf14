import type { Cart } from "./cart"
import { changeQuantity } from "./cart.server"
import { cartView } from "./cart-view.server"
import { needsCare, type ViewLine } from "./cart-view"

/** The cart as it can be bought now: what is not sold goes, what is short becomes what there is, old prices become today's. */
export async function settleCart(cart: Cart): Promise<Cart> {
  const { lines } = await cartView(cart)
  let settled = cart
  for (const line of lines.filter(needsCare)) settled = await changeQuantity(settled, line.id, kept(line))
  return settled
}

function kept({ trouble, quantity, left }: ViewLine): number {
  if (trouble === null) return quantity
  return trouble === "less" ? (left ?? 0) : 0
}
