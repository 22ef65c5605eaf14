import type { Vnd } from "@ocop/shared/money"
import type { Result } from "@ocop/shared/result"
import { lineGross, saleTotals, type SaleTotals } from "@ocop/shared/sale"
import type { Cart, CartLine } from "./cart"
import { discountAmount } from "./discount"

/** The line's own discount in đồng. */
export function lineDiscount(line: CartLine): Vnd {
  return discountAmount(line.discount, lineGross(line.unit_price, line.quantity_milli))
}

export function lineTotal(line: CartLine): Vnd {
  return lineGross(line.unit_price, line.quantity_milli) - lineDiscount(line)
}

/** The discount on the whole sale in đồng, worked out on what the lines leave. */
export function orderDiscount(cart: Cart): Vnd {
  return discountAmount(
    cart.discount,
    cart.lines.reduce((sum, line) => sum + lineTotal(line), 0),
  )
}

export function cartTotals(cart: Cart, cash_rounding: Vnd = 0): Result<SaleTotals> {
  return saleTotals({
    lines: cart.lines.map((line) => ({
      quantity_milli: line.quantity_milli,
      unit_price: line.unit_price,
      discount: lineDiscount(line),
      vat_rate: line.vat_rate,
    })),
    order_discount: orderDiscount(cart),
    cash_rounding,
  })
}
