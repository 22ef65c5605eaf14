import { cartCookie } from "../../lib/session.server"
import { type Cart, pieces } from "./cart"

export interface KeptCart {
  id?: string
  pieces: number
}

/** Which cart is this browser's, and how many pieces the head of every page says are in it. */
export async function keptCart(request: Request): Promise<KeptCart> {
  const value: unknown = await cartCookie.parse(request.headers.get("cookie"))
  if (typeof value !== "object" || value === null || !("id" in value) || typeof value.id !== "string")
    return { pieces: 0 }
  return { id: value.id, pieces: "pieces" in value ? Number(value.pieces) || 0 : 0 }
}

export function keepCart(cart: Cart): Promise<string> {
  return cartCookie.serialize({ id: cart.id, pieces: pieces(cart.items) })
}

export function forgetCart(): Promise<string> {
  return cartCookie.serialize("", { maxAge: 0 })
}
