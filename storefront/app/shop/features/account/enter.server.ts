import { redirect } from "react-router"
import { shopperCookie } from "../../../lib/session.server"
import { adoptCart } from "./adopt-cart.server"
import { nextPath } from "./session.server"

/** Signed in: her cart is hers, and she goes on where she was. */
export async function enter(request: Request, token: string): Promise<Response> {
  const headers = new Headers([["set-cookie", await shopperCookie.serialize(token)]])
  for (const cookie of await adoptCart(request, token)) headers.append("set-cookie", cookie)
  return redirect(nextPath(request), { headers })
}
