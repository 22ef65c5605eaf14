import type { Vnd } from "@ocop/shared/money"
import type { SalePayment } from "@ocop/shared/sale"
import { expectedCash } from "@ocop/shared/shift"

export interface ShiftFigures {
  sales: number
  revenue: Vnd
  cash: Vnd
  transfer: Vnd
  expected: Vnd
}

/** What a shift took, and what its drawer should hold. */
export function shiftFigures(
  opening_float: Vnd,
  sales: readonly { total: Vnd; payments: readonly SalePayment[] }[],
): ShiftFigures {
  const payments = sales.flatMap((sale) => sale.payments)
  const cash = sumOf(payments.filter(({ tender }) => tender === "cash"))
  return {
    sales: sales.length,
    revenue: sales.reduce((sum, sale) => sum + sale.total, 0),
    cash,
    transfer: sumOf(payments.filter(({ tender }) => tender !== "cash")),
    expected: expectedCash({ opening_float, cash_sales: cash, cash_refunds: 0, cash_in: 0, cash_out: 0 }),
  }
}

function sumOf(payments: readonly SalePayment[]): Vnd {
  return payments.reduce((sum, payment) => sum + payment.amount, 0)
}
