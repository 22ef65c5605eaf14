import type { Stars, CertificateState } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import type { Vnd } from "@ocop/shared/money"
import { err, ok, type Result } from "@ocop/shared/result"
import type { VatRate } from "@ocop/shared/vat"
import type { Discount } from "./discount"
import type { Issue } from "./knowledge"
import { ONE } from "./quantity"

/** A manager let goods be sold against the rule. */
export interface Override {
  manager_id: string
  reason: Issue["kind"]
  at: string
}

/** One line as it stood when it was added: price, certificate and its age do not change under the clerk's hands. */
export interface CartLine {
  key: number
  variant_id: string
  title: string
  producer: string
  unit: string
  weighed: boolean
  image: string | null
  unit_price: Vnd
  vat_rate: VatRate
  quantity_milli: number
  discount: Discount | null
  lot: string | null
  trace_code: string | null
  expires_on: Day | null
  certificate: { id: string | null; stars: Stars | null; state: CertificateState; as_of: string }
  good_until: Day | null
  issues: Issue[]
  override: Override | null
}

export type NewLine = Omit<CartLine, "key" | "discount">

export interface Cart {
  lines: readonly CartLine[]
  discount: Discount | null
  next_key: number
}

export const emptyCart: Cart = { lines: [], discount: null, next_key: 1 }

export const MAX_LINES = 200
const MAX_QUANTITY = 999_999 * ONE

/** Counted goods of the same lot add up on one line; every weighing stays a line of its own. */
export function addLine(cart: Cart, line: NewLine): Result<{ cart: Cart; key: number }> {
  const same = cart.lines.find((other) => !line.weighed && isSameGoods(other, line))
  if (same) {
    const grown = setQuantity(cart, same.key, same.quantity_milli + line.quantity_milli)
    return grown.ok ? ok({ cart: grown.value, key: same.key }) : grown
  }
  if (cart.lines.length >= MAX_LINES) return err({ code: "cart_full", detail: { lines: MAX_LINES } })
  const key = cart.next_key
  return ok({
    cart: { ...cart, lines: [...cart.lines, { ...line, key, discount: null }], next_key: key + 1 },
    key,
  })
}

function isSameGoods(line: CartLine, other: NewLine): boolean {
  return (
    line.variant_id === other.variant_id &&
    line.unit_price === other.unit_price &&
    line.lot === other.lot &&
    line.trace_code === other.trace_code &&
    line.expires_on === other.expires_on &&
    line.certificate.state === other.certificate.state &&
    line.certificate.id === other.certificate.id
  )
}

export function setQuantity(cart: Cart, key: number, quantity_milli: number): Result<Cart> {
  if (!Number.isSafeInteger(quantity_milli) || quantity_milli <= 0 || quantity_milli > MAX_QUANTITY) {
    return err({ code: "quantity_invalid" })
  }
  return ok(changeLine(cart, key, { quantity_milli }))
}

export function setLineDiscount(cart: Cart, key: number, discount: Discount | null): Cart {
  return changeLine(cart, key, { discount })
}

export function setOrderDiscount(cart: Cart, discount: Discount | null): Cart {
  return { ...cart, discount }
}

export function removeLine(cart: Cart, key: number): Cart {
  const lines = cart.lines.filter((line) => line.key !== key)
  return lines.length === 0 ? { ...emptyCart, next_key: cart.next_key } : { ...cart, lines }
}

function changeLine(cart: Cart, key: number, change: Partial<CartLine>): Cart {
  return { ...cart, lines: cart.lines.map((line) => (line.key === key ? { ...line, ...change } : line)) }
}
