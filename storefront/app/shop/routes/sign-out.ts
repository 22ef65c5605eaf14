import { data, redirect, type ActionFunctionArgs } from "react-router"
import { shopperCookie } from "../../lib/session.server"
import { forgetCart } from "../lib/cart-cookie.server"
import { forgetOrders } from "../lib/kept-orders.server"

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
