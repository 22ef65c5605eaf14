import type { OrderPage } from "@ocop/shared/order-page"
import { BackendError } from "../../lib/backend.server"
import type { Cart } from "./cart"
import { addToCart, createCart, openCart } from "./cart.server"
import { keptCart } from "./cart-cookie.server"

export interface Reordered {
  cart: Cart
  /** Names of what could not be had again. */
  missing: string[]
}

/** Puts the goods of an order into this browser's cart again, at today's price; what is gone or stopped is named. */
export async function reorder(request: Request, lines: OrderPage["lines"]): Promise<Reordered> {
  const { id } = await keptCart(request)
  let cart = (await openCart(id)) ?? (await createCart())
  const missing: string[] = []
  for (const { variant_id, quantity, title } of lines) {
    try {
      if (variant_id) cart = await addToCart(cart, variant_id, quantity)
      else missing.push(title)
    } catch (error) {
      if (!(error instanceof BackendError) || error.status >= 500) throw error
      missing.push(title)
    }
  }
  return { cart, missing }
}
