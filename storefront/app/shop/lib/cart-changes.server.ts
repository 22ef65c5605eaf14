import { z } from "zod"
import { BackendError } from "../../lib/backend.server"
import { type Cart, MOST_OF_A_LINE } from "./cart"
import { addToCart, changeQuantity, createCart } from "./cart.server"
import type { Refusal } from "./cart-store"
import { goodsNow } from "./cart-view.server"
import { troubleOf } from "./cart-view"

const Quantity = z.int().min(0).max(MOST_OF_A_LINE)

/** `to` is what a variant's line is to hold; where it has gone meanwhile, only what was `added`. */
const Change = z.strictObject({
  variant_id: z.string().min(1).max(64),
  product_id: z.string().max(64),
  to: Quantity,
  added: Quantity,
})
export const Changes = z.strictObject({ changes: z.array(Change).max(100) })
type Change = z.infer<typeof Change>

export interface Changed {
  cart: Cart | undefined
  refusals: Record<string, Refusal>
}

/** Brings the cart to what is asked. The same changes again change nothing, so they may be sent until they are answered. */
export async function applyChanges(open: Cart | undefined, changes: readonly Change[]): Promise<Changed> {
  const now = await goodsNow(changes.map(({ product_id }) => product_id))
  const refusals: Record<string, Refusal> = {}
  let cart = open
  for (const { variant_id, product_id, to, added } of changes) {
    const line = cart?.items.find((one) => one.variant_id === variant_id)
    const wanted = line ? to : Math.min(to, added)
    const goods = now?.get(product_id)
    const most = now && troubleOf(goods, wanted) === "less" ? (goods?.available ?? wanted) : wanted
    if (most < wanted) refusals[variant_id] = { left: most, ...LESS }
    try {
      cart = await putQuantity(cart, variant_id, most)
    } catch (error) {
      if (!(error instanceof BackendError) || error.status >= 500) throw error
      const { message_vi, message_en } = error.fault
      refusals[variant_id] = { left: line?.quantity ?? 0, message_vi, message_en }
    }
  }
  return { cart, refusals }
}

const LESS = {
  message_vi: "Không còn đủ hàng như bạn muốn.",
  message_en: "There is not as much left as you wanted.",
}

/** Two attempts at the same addition may meet; the line ends at what was asked all the same. */
export async function putQuantity(
  cart: Cart | undefined,
  variant_id: string,
  quantity: number,
): Promise<Cart | undefined> {
  const lineOf = (one: Cart | undefined) => one?.items.find((line) => line.variant_id === variant_id)
  const line = lineOf(cart)
  if (cart && line) return line.quantity === quantity ? cart : changeQuantity(cart, line.id, quantity)
  if (quantity === 0) return cart
  const filled = await addToCart(cart ?? (await createCart()), variant_id, quantity)
  const put = lineOf(filled)
  return put && put.quantity !== quantity ? changeQuantity(filled, put.id, quantity) : filled
}
