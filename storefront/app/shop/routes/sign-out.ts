import { data, redirect, type ActionFunctionArgs } from "react-router"
import { shopperCookie } from "../../lib/session.server"
import { forgetCart } from "../lib/cart-cookie.server"
import { alone } from "../lib/cart-sender"
import { forgetKnownCart } from "../lib/cart-store"
import { forgetOrders } from "../lib/kept-orders.server"
import type { Route } from "./+types/sign-out"

export function loader() {
  return redirect("/account")
}

/** A form on somebody else's page. The router looks at this for pages; an address without one looks for itself. */
function isForeign(request: Request): boolean {
  const origin = request.headers.get("origin")
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== new URL(request.url).host)
}

/** Nothing of hers stays on a browser that others use: her cart waits in her account. */
export async function action({ request }: ActionFunctionArgs) {
  if (isForeign(request)) throw data(null, { status: 400 })
  const headers = new Headers([
    ["set-cookie", await shopperCookie.serialize("", { maxAge: 0 })],
    ["set-cookie", await forgetCart()],
    ["set-cookie", await forgetOrders()],
  ])
  return redirect("/", { headers })
}

/** Who is signed out is led away; only then is what this browser remembers of her cart let go too. */
export function clientAction({ serverAction }: Route.ClientActionArgs): Promise<unknown> {
  return alone(async () => {
    try {
      return await serverAction()
    } catch (answer) {
      if (answer instanceof Response) forgetKnownCart()
      throw answer
    }
  })
}
