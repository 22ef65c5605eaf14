import type { Refund } from "@ocop/shared/refund"
import { lineGross } from "@ocop/shared/sale"

/** The field whose figure disagrees with the others, if one does. */
export function checkRefund(refund: Refund): string | undefined {
  let goods = 0
  for (const [index, line] of refund.lines.entries()) {
    if (line.total !== lineGross(line.unit_price, line.quantity_milli) - line.discount)
      return `lines.${index}.total`
    goods += line.total
  }
  if (refund.total !== goods) return "total"
  const paid = refund.payments.reduce((sum, payment) => sum + payment.amount, 0)
  return paid === refund.total ? undefined : "payments"
}
