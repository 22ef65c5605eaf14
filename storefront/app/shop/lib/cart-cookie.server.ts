import { createCookie } from "react-router"
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

const YEAR_S = 31_536_000
const MOST_ORDERS = 20
const ordersCookie = createCookie("orders", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: YEAR_S,
  secure: (process.env.PUBLIC_URL ?? "").startsWith("https:"),
})

/** Orders are shown to the browser that placed them and to no other. */
export async function keptOrders(request: Request): Promise<string[]> {
  const value: unknown = await ordersCookie.parse(request.headers.get("cookie"))
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : []
}

export async function keepOrder(request: Request, id: string): Promise<string> {
  const others = (await keptOrders(request)).filter((other) => other !== id)
  return ordersCookie.serialize([id, ...others].slice(0, MOST_ORDERS))
}
