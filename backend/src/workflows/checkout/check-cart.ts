import {
  type CheckoutInput,
  type CheckoutTrouble,
  MOST_LINES,
  MOST_OF_A_LINE,
  MOST_PIECES,
} from "@ocop/shared/checkout"
import { isAlcohol } from "@ocop/shared/regulated-set"
import type { CheckoutCart, CheckoutLine } from "../../read/checkout/checkout-cart"
import { CheckoutRefused, type RefusalCode } from "./refused"

/** The shop sells in đồng to one region. */
export const CURRENCY = "vnd"

export function holdsAlcohol(lines: readonly Pick<CheckoutLine, "product_set">[]): boolean {
  return lines.some(({ product_set }) => product_set !== null && isAlcohol(product_set))
}

/** What keeps this cart from becoming an order, the gravest first; nothing is changed. */
export function checkCart(cart: CheckoutCart, input: CheckoutInput): void {
  const { lines } = cart
  if (lines.length === 0) throw new CheckoutRefused("cart_empty")
  if (cart.currency_code !== CURRENCY || !cart.region_id || !cart.sales_channel_id)
    throw new CheckoutRefused("cart_of_another_region")
  checkSize(lines)
  refuseLines(
    "goods_stopped",
    "variant_id",
    lines.filter(({ stopped }) => stopped),
  )
  refuseLines(
    "goods_gone",
    "items",
    lines.filter(({ on_sale }) => !on_sale),
  )
  refuseLines("stock_gone", "items", linesShort(lines))
  if (!holdsAlcohol(lines)) return
  if (input.payment === "cod") throw new CheckoutRefused("cod_not_for_alcohol", { field: "payment" })
  if (!input.of_age) throw new CheckoutRefused("age_not_confirmed", { field: "of_age" })
}

/** Goods are sold by the piece, and no cart empties a store. */
export function checkSize(lines: readonly { quantity?: unknown }[]): void {
  const refuse = (code: RefusalCode, most: number) => new CheckoutRefused(code, { field: "items", most })
  if (lines.length > MOST_LINES) throw refuse("cart_lines_full", MOST_LINES)
  const quantities = lines.map(({ quantity }) => Number(quantity ?? 0))
  if (quantities.some((quantity) => quantity > MOST_OF_A_LINE || !Number.isInteger(quantity)))
    throw refuse("cart_pieces_most", MOST_OF_A_LINE)
  if (quantities.reduce((sum, quantity) => sum + quantity, 0) > MOST_PIECES)
    throw refuse("cart_pieces_most", MOST_PIECES)
}

/** Those of which less is left than the cart wants. Two lines may be of the same goods: what the first takes the second has not. */
export function linesShort(lines: readonly CheckoutLine[]): CheckoutLine[] {
  const taken = new Map<string, number>()
  return lines.flatMap((line) => {
    const before = taken.get(line.variant_id ?? line.id) ?? 0
    taken.set(line.variant_id ?? line.id, before + line.quantity)
    if (line.available === null || before + line.quantity <= line.available) return []
    return { ...line, available: Math.max(0, line.available - before) }
  })
}

function refuseLines(code: RefusalCode, field: string, lines: readonly CheckoutLine[]): void {
  if (lines.length === 0) return
  const details: CheckoutTrouble = {
    lines: lines.map(({ id, title, available }) => ({
      ...{ id, title },
      ...(code === "stock_gone" && available !== null ? { left: available } : {}),
    })),
  }
  const goods = details.lines.map(({ title, left }) => (left === undefined ? title : `${title} (${left})`))
  throw new CheckoutRefused(code, { field, goods: [...new Set(goods)].join(", ") }, details)
}
