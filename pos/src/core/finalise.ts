import type { Result } from "@ocop/shared/result"
import { err, ok } from "@ocop/shared/result"
import { checkSale, Sale, type SaleLine, type SaleTotals } from "@ocop/shared/sale"
import type { Cart, CartLine, Override } from "./cart"
import type { Payment } from "./payment"
import { cartTotals } from "./totals"

/** Who sells, where, and by which list. */
export interface Counter {
  shift_id: string
  staff_id: string
  fair_id: string | null
  booth_id: string | null
  catalogue_version: string
}

/** A manager's leave to sell against the rule, kept with the sale it was given for. */
export interface SaleOverride extends Override {
  line_no: number
}

export type RecordedSale = Sale & { overrides?: SaleOverride[] }

export interface FinishedSale {
  sale: RecordedSale
  totals: SaleTotals
}

/** The sale as it is recorded: figures checked once more before anything is written. */
export function finaliseSale(
  cart: Cart,
  payment: Payment,
  counter: Counter,
  receipt_no: string,
): Result<FinishedSale> {
  const totals = cartTotals(cart, payment.cash_rounding)
  if (!totals.ok) return totals
  const overrides = overridesOf(cart.lines)
  const parsed = Sale.safeParse({
    receipt_no,
    ...counter,
    lines: cart.lines.map((line, index) => saleLine(line, index, totals.value)),
    payments: payment.payments,
    cash_rounding: payment.cash_rounding,
    total: totals.value.total,
  })
  if (!parsed.success) {
    return err({ code: "sale_invalid", field: parsed.error.issues[0]?.path.join(".") ?? "sale" })
  }
  const checked = checkSale(parsed.data)
  if (!checked.ok) return checked
  const sale = overrides.length > 0 ? { ...parsed.data, overrides } : parsed.data
  return ok({ sale, totals: totals.value })
}

function saleLine(line: CartLine, index: number, totals: SaleTotals): SaleLine {
  const figures = totals.lines[index]
  return {
    line_no: index + 1,
    variant_id: line.variant_id,
    quantity_milli: line.quantity_milli,
    unit_price: line.unit_price,
    discount: figures?.discount ?? 0,
    total: figures?.total ?? 0,
    lot: line.lot,
    trace_code: line.trace_code,
    expires_on: line.expires_on,
    certificate: line.certificate,
  }
}

function overridesOf(lines: readonly CartLine[]): SaleOverride[] {
  return lines.flatMap((line, index) => (line.override ? [{ line_no: index + 1, ...line.override }] : []))
}
