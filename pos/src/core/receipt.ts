import type { CertificateState, Stars } from "@ocop/shared/certificate"
import { dayOf, type Day } from "@ocop/shared/day"
import type { Vnd } from "@ocop/shared/money"
import type { SaleTotals } from "@ocop/shared/sale"
import type { CartLine } from "./cart"
import type { RecordedSale } from "./finalise"

export interface ReceiptLine {
  title: string
  producer: string
  unit: string
  quantity_milli: number
  unit_price: Vnd
  discount: Vnd
  total: Vnd
  lot: string | null
  stars: Stars | null
  state: CertificateState
  good_until: Day | null
}

/** Everything a receipt shows, kept with the sale so that a reprint in a year says what the first print said. */
export interface Receipt {
  receipt_no: string
  sold_at: string
  seller: { name: string; address: string; phone: string | null; place: string | null }
  staff_name: string
  lines: ReceiptLine[]
  gross: Vnd
  discount: Vnd
  cash_rounding: Vnd
  total: Vnd
  vat: { rate: number; tax: Vnd }[]
  payments: RecordedSale["payments"]
}

/** A sale as the till keeps it for its own list, drawer and reprints. */
export interface StoredSale {
  id: string
  device_seq: number
  shift_id: string
  business_day: Day
  variant_ids: string[]
  receipt: Receipt
}

export interface ReceiptSetting {
  seller: Receipt["seller"]
  staff_name: string
  sold_at: string
}

export function receiptOf(
  sale: RecordedSale,
  totals: SaleTotals,
  lines: readonly CartLine[],
  setting: ReceiptSetting,
): Receipt {
  return {
    receipt_no: sale.receipt_no,
    sold_at: setting.sold_at,
    seller: setting.seller,
    staff_name: setting.staff_name,
    lines: sale.lines.map((line, index) => ({
      title: lines[index]?.title ?? line.variant_id,
      producer: lines[index]?.producer ?? "",
      unit: lines[index]?.unit ?? "",
      quantity_milli: line.quantity_milli,
      unit_price: line.unit_price,
      discount: line.discount,
      total: line.total,
      lot: line.lot,
      stars: line.certificate.stars,
      state: line.certificate.state,
      good_until: lines[index]?.good_until ?? null,
    })),
    gross: totals.gross,
    discount: totals.discount,
    cash_rounding: totals.cash_rounding,
    total: totals.total,
    vat: totals.vat.flatMap(({ rate, tax }) => (rate !== null && tax !== 0 ? [{ rate, tax }] : [])),
    payments: sale.payments,
  }
}

export function businessDay(sold_at: string): Day {
  return dayOf(sold_at)
}
