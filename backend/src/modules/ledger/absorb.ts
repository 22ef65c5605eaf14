import type { Facts } from "./facts"
import type { Known, KnownSale } from "./known"

/** Adds what a command appended to what is known, so that the next command of the batch is decided after it. */
export function absorb(facts: Partial<Facts>, known: Known): void {
  for (const shift of facts.shifts ?? []) {
    const { sales_point_id, opening_float } = shift
    const opened_at = Date.parse(shift.opened_at)
    known.shifts.set(shift.id, { sales_point_id, opened_at, opening_float, closed: false, cash: 0 })
  }
  for (const movement of facts.cash ?? []) addCash(movement.shift_id, movement.amount, known)
  for (const close of facts.closes ?? []) {
    const shift = known.shifts.get(close.shift_id)
    if (shift) shift.closed = true
  }
  for (const movement of facts.stock ?? []) {
    if (movement.sales_point_id !== known.device.sales_point_id) continue
    addStock(movement.variant_id, movement.quantity_milli, known)
  }
  absorbSales(facts, known)
}

function absorbSales(facts: Partial<Facts>, known: Known): void {
  for (const line of facts.lines ?? []) {
    if (line.returned_to_stock) addStock(line.variant_id, -line.quantity_milli, known)
  }
  for (const sale of facts.sales ?? []) {
    known.receipts.add(sale.receipt_no)
    for (const payment of facts.payments ?? []) {
      if (payment.tender === "cash") addCash(sale.shift_id, payment.amount, known)
    }
    if (sale.kind === "sale") known.sales.set(sale.id, refundable(sale, facts.lines ?? []))
    else if (sale.original_sale_id)
      addRefund(known.sales.get(sale.original_sale_id), sale.total, facts.lines ?? [])
  }
}

function refundable(sale: Facts["sales"][number], lines: Facts["lines"]): KnownSale {
  return {
    fair_id: sale.fair_id,
    booth_id: sale.booth_id,
    total: sale.total,
    refunded: 0,
    lines,
    refunded_milli: new Map(),
  }
}

function addRefund(original: KnownSale | undefined, total: number, lines: Facts["lines"]): void {
  if (!original) return
  original.refunded -= total
  for (const { variant_id, quantity_milli } of lines) {
    original.refunded_milli.set(variant_id, (original.refunded_milli.get(variant_id) ?? 0) - quantity_milli)
  }
}

function addCash(shift_id: string, amount: number, known: Known): void {
  const shift = known.shifts.get(shift_id)
  if (shift) shift.cash += amount
}

function addStock(variant_id: string, quantity_milli: number, known: Known): void {
  known.levels.set(variant_id, (known.levels.get(variant_id) ?? 0) + quantity_milli)
}
