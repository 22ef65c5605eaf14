import type { BackendFault } from "../../../lib/backend.server"
import { type Cart, MOST_OF_A_LINE } from "../../lib/cart"
import { applyChanges } from "../../lib/cart-changes.server"
import { settleCart } from "../../lib/settle-cart.server"

export interface FormAnswer {
  cart: Cart | undefined
  refused: Pick<BackendFault, "message_vi" | "message_en"> | undefined
}

/** What the forms of the cart and of the lists ask for without JavaScript. Undefined: nothing that can be read. */
export async function changeByForm(cart: Cart | undefined, form: FormData): Promise<FormAnswer | undefined> {
  if (form.get("intent") === "settle") return { cart: cart && (await settleCart(cart)), refused: undefined }
  const line = cart?.items.find(({ id }) => id === form.get("line_id"))
  const quantity = Number(form.get("to") ?? form.get("quantity") ?? 1)
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > MOST_OF_A_LINE) return undefined
  if (form.has("line_id") && !line) return { cart, refused: undefined }
  const variant_id = line?.variant_id ?? text(form, "variant_id")
  if (!variant_id) return undefined
  const held = cart?.items.find((one) => one.variant_id === variant_id)?.quantity ?? 0
  const to = line ? quantity : Math.min(held + quantity, MOST_OF_A_LINE)
  const product_id = line?.product_id ?? text(form, "product_id")
  const changed = await applyChanges(cart, [{ variant_id, product_id, to, added: line ? 0 : to }])
  return { cart: changed.cart, refused: changed.refusals[variant_id] }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, 64) : ""
}
