import { redirect, type ActionFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { keptCart } from "../lib/cart-cookie.server"
import { changeCoupon } from "../lib/coupons.server"
import { formText } from "../lib/form-text"

export function loader() {
  return redirect("/cart")
}

/** Enters a coupon or takes one off; how it went stands in the address of the cart. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const code = formText(form, "code").trim().slice(0, 60)
  const { id } = await keptCart(request)
  if (!id || !code) return redirect("/cart")
  const removing = form.get("intent") === "remove"
  try {
    await changeCoupon(request, id, removing ? "remove" : "enter", code)
    return redirect(removing ? "/cart" : "/cart?coupon=applied")
  } catch (error) {
    if (error instanceof BackendError) return redirect(`/cart?coupon=${encodeURIComponent(error.fault.code)}`)
    throw error
  }
}
