import { createCookie } from "react-router"
import { z } from "zod"

const YEAR_S = 31_536_000
const MOST_ORDERS = 20

const ordersCookie = createCookie("orders", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: YEAR_S,
  secure: (process.env.PUBLIC_URL ?? "").startsWith("https:"),
})

const KeptOrder = z.object({ id: z.string(), key: z.string() })
export type KeptOrder = z.infer<typeof KeptOrder>

/** The orders placed with this browser, newest first: for adding them to an account. Their pages need their key alone. */
export async function keptOrders(request: Request): Promise<KeptOrder[]> {
  const value: unknown = await ordersCookie.parse(request.headers.get("cookie"))
  return z.array(KeptOrder).safeParse(value).data ?? []
}

export async function keepOrder(request: Request, id: string, key: string): Promise<string> {
  const others = (await keptOrders(request)).filter((other) => other.id !== id)
  return ordersCookie.serialize([{ id, key }, ...others].slice(0, MOST_ORDERS))
}

export function forgetOrders(): Promise<string> {
  return ordersCookie.serialize("", { maxAge: 0 })
}
