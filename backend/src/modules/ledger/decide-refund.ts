import type { Refund } from "@ocop/shared/refund"
import { boothOn, lineFact, paymentFact } from "./decide-sale"
import { isForeignShift, refuse, type Decision, type GoodsByVariant, type Sound } from "./decision"
import { dimensionsOf } from "./dimensions"
import type { SaleFact, SaleLineFact, SalePaymentFact } from "./facts"
import type { Known, KnownSale } from "./known"
import { receiptHead } from "./receipt-head"

/** A refund takes its goods' dimensions, and its fair, from the sale it answers, so that the two cancel in every report. */
export function decideRefund(command: Sound<"sale.refund">, known: Known, goods: GoodsByVariant): Decision {
  const refund = command.payload
  if (isForeignShift(refund.shift_id, known)) return refuse("foreign_shift", "payload.shift_id")
  const { day, flags, head, when } = receiptHead(command, known)
  const original = known.sales.get(refund.original_sale_id)
  if (!original) flags.add("original_unknown")
  else if (exceeds(refund, original)) flags.add("refund_exceeds_sale")
  const booth = original ?? boothOn(known.place, day, { fair_id: null, booth_id: null })
  const lines = refund.lines.map((line): SaleLineFact => {
    const sold = original && soldLine(original, line)
    if (original && !sold) flags.add("refund_exceeds_sale")
    const found =
      sold?.dimensions ?? dimensionsOf(line.variant_id, goods.get(line.variant_id), day, known.place)
    const fact = lineFact(command.key, line, found)
    return { ...negativeLine(fact), returned_to_stock: line.returned_to_stock }
  })
  const payments = refund.payments.map((payment, index) =>
    negativePayment(paymentFact(command.key, payment, index + 1)),
  )
  const discount = refund.lines.reduce((sum, line) => sum + line.discount, 0)
  const fact: SaleFact = {
    ...head,
    ...when,
    fair_id: booth.fair_id,
    booth_id: booth.booth_id,
    kind: "refund",
    original_sale_id: refund.original_sale_id,
    catalogue_version: null,
    gross: negative(refund.total + discount),
    discount: negative(discount),
    cash_rounding: 0,
    total: negative(refund.total),
  }
  return {
    status: "applied",
    flags,
    facts: { sales: [fact], lines, payments },
    result: { business_day: day },
  }
}

function soldLine(
  original: KnownSale,
  line: Refund["lines"][number],
): KnownSale["lines"][number] | undefined {
  const same = original.lines.filter((sold) => sold.variant_id === line.variant_id)
  return same.find((sold) => sold.line_no === line.line_no) ?? same[0]
}

function exceeds(refund: Refund, original: KnownSale): boolean {
  if (original.refunded + refund.total > original.total) return true
  const back = new Map(original.refunded_milli)
  for (const { variant_id, quantity_milli } of refund.lines) {
    back.set(variant_id, (back.get(variant_id) ?? 0) + quantity_milli)
  }
  return [...back].some(([variant_id, quantity]) => quantity > soldMilli(original, variant_id))
}

function soldMilli(original: KnownSale, variant_id: string): number {
  return original.lines.reduce(
    (sum, line) => (line.variant_id === variant_id ? sum + line.quantity_milli : sum),
    0,
  )
}

function negativeLine(line: SaleLineFact): SaleLineFact {
  return {
    ...line,
    vat: negative(line.vat),
    quantity_milli: negative(line.quantity_milli),
    discount: negative(line.discount),
    total: negative(line.total),
  }
}

function negativePayment(payment: SalePaymentFact): SalePaymentFact {
  return { ...payment, amount: negative(payment.amount), received: null, change: null }
}

/** Zero stays zero: JSON and SQL have no use for −0. */
function negative(amount: number): number {
  return amount === 0 ? 0 : -amount
}
