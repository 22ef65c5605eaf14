import { z } from "zod"
import { CertificateState, Stars } from "./certificate"
import { Day } from "./day"
import { UuidV7 } from "./id"
import { allocate, Vnd } from "./money"
import { err, ok, type Result } from "./result"
import { vatIncluded, VatRate } from "./vat"

export const Tender = z.enum(["cash", "vietqr", "card", "transfer", "voucher"])
export type Tender = z.infer<typeof Tender>

/** What is known about a VietQR payment: shown to the shopper, said paid by her, or confirmed by the bank. */
export const TransferState = z.enum(["issued", "said_paid", "confirmed"])
export type TransferState = z.infer<typeof TransferState>

const Money = z.int().min(0).max(100_000_000_000)

export const SaleLine = z.object({
  line_no: z.int().min(1),
  variant_id: z.string().min(1).max(100),
  quantity_milli: z.int().min(1).max(1_000_000_000),
  unit_price: Money,
  discount: Money,
  total: Money,
  lot: z.string().max(100).nullable(),
  trace_code: z.string().max(200).nullable(),
  expires_on: Day.nullable(),
  certificate: z.object({
    id: z.string().max(100).nullable(),
    stars: Stars.nullable(),
    state: CertificateState,
    as_of: z.string().max(40),
  }),
})
export type SaleLine = z.infer<typeof SaleLine>

export const SalePayment = z.object({
  tender: Tender,
  amount: Money,
  received: Money.optional(),
  change: Money.optional(),
  reference: z.string().max(100).optional(),
  state: TransferState.optional(),
})
export type SalePayment = z.infer<typeof SalePayment>

/** The payload of `sale.record` version 1. */
export const Sale = z.object({
  receipt_no: z.string().min(1).max(60),
  shift_id: UuidV7,
  staff_id: z.string().min(1).max(100),
  fair_id: z.string().max(100).nullable(),
  booth_id: z.string().max(100).nullable(),
  catalogue_version: z.string().max(100),
  lines: z.array(SaleLine).min(1).max(200),
  payments: z.array(SalePayment).min(1).max(10),
  cash_rounding: Vnd.min(-1000).max(1000),
  total: Money,
})
export type Sale = z.infer<typeof Sale>

/** What has to be known of a sale to work its figures out. `order_discount` is spread over the lines by value. */
export interface SaleInput {
  lines: readonly { quantity_milli: number; unit_price: Vnd; discount?: Vnd; vat_rate?: VatRate }[]
  order_discount?: Vnd
  cash_rounding?: Vnd
  payments?: readonly { tender: Tender; amount: Vnd; received?: Vnd | undefined }[]
}

export interface SaleLineTotals {
  gross: Vnd
  discount: Vnd
  total: Vnd
  vat_rate: VatRate
  vat: Vnd
}

export interface SaleTotals {
  lines: SaleLineTotals[]
  gross: Vnd
  discount: Vnd
  subtotal: Vnd
  cash_rounding: Vnd
  total: Vnd
  vat: { rate: VatRate; gross: Vnd; tax: Vnd; net: Vnd }[]
  paid: Vnd
  change: Vnd
}

/** `round(unit_price × quantity_milli / 1000)`, halves up; exact for any quantity a till can enter. */
export function lineGross(unit_price: Vnd, quantity_milli: number): Vnd {
  return Number((BigInt(unit_price) * BigInt(quantity_milli) * 2n + 1000n) / 2000n)
}

/**
 * The figures of a sale. VAT is the tax inside each line total. Errors: `amount_not_whole`, `amount_negative`,
 * `discount_too_large`, `total_negative`, `paid_mismatch`, `received_too_little`, each with the field.
 */
export function saleTotals(sale: SaleInput): Result<SaleTotals> {
  const bad = badAmount(sale)
  if (bad) return err(bad)
  const lines = lineTotals(sale)
  if (!lines.ok) return lines
  const cash_rounding = sale.cash_rounding ?? 0
  const subtotal = sum(lines.value.map((line) => line.total))
  const total = subtotal + cash_rounding
  if (total < 0) return err({ code: "total_negative", field: "cash_rounding" })
  const payments = sale.payments ?? []
  const paid = sum(payments.map((payment) => payment.amount))
  if (payments.length > 0 && paid !== total) {
    return err({ code: "paid_mismatch", field: "payments", detail: { paid, total } })
  }
  const short = payments.findIndex((payment) => (payment.received ?? payment.amount) < payment.amount)
  if (short >= 0) return err({ code: "received_too_little", field: `payments.${short}.received` })
  return ok({
    lines: lines.value,
    gross: sum(lines.value.map((line) => line.gross)),
    discount: sum(lines.value.map((line) => line.discount)),
    subtotal,
    cash_rounding,
    total,
    vat: vatByRate(lines.value),
    paid,
    change: sum(payments.map((payment) => (payment.received ?? payment.amount) - payment.amount)),
  })
}

/** Whether the figures written on a sale agree with each other (design of the till's record, not of its price list). */
export function checkSale(sale: Sale): Result<null> {
  for (const [index, line] of sale.lines.entries()) {
    const expected = lineGross(line.unit_price, line.quantity_milli) - line.discount
    if (line.total !== expected) {
      return err({
        code: "totals_mismatch",
        field: `lines.${index}.total`,
        detail: { expected, found: line.total },
      })
    }
  }
  const expected = sum(sale.lines.map((line) => line.total)) + sale.cash_rounding
  if (sale.total !== expected) {
    return err({ code: "totals_mismatch", field: "total", detail: { expected, found: sale.total } })
  }
  const paid = sum(sale.payments.map((payment) => payment.amount))
  if (paid !== sale.total) {
    return err({ code: "totals_mismatch", field: "payments", detail: { expected: sale.total, found: paid } })
  }
  return ok(null)
}

function lineTotals(sale: SaleInput): Result<SaleLineTotals[]> {
  const own: { gross: Vnd; left: Vnd }[] = []
  for (const [index, line] of sale.lines.entries()) {
    const gross = lineGross(line.unit_price, line.quantity_milli)
    const left = gross - (line.discount ?? 0)
    if (left < 0) return err({ code: "discount_too_large", field: `lines.${index}.discount` })
    own.push({ gross, left })
  }
  const order = sale.order_discount ?? 0
  if (order > sum(own.map((line) => line.left)))
    return err({ code: "discount_too_large", field: "order_discount" })
  const shares = allocate(
    order,
    own.map((line) => line.left),
  )
  if (!shares.ok) return shares
  return ok(
    own.map(({ gross, left }, index) => {
      const total = left - (shares.value[index] ?? 0)
      const vat_rate = sale.lines[index]?.vat_rate ?? null
      return { gross, discount: gross - total, total, vat_rate, vat: vatIncluded(total, vat_rate) }
    }),
  )
}

function vatByRate(lines: readonly SaleLineTotals[]): SaleTotals["vat"] {
  const rates = [...new Set(lines.map((line) => line.vat_rate))].sort((a, b) => (a ?? -1) - (b ?? -1))
  return rates.map((rate) => {
    const at = lines.filter((line) => line.vat_rate === rate)
    const gross = sum(at.map((line) => line.total))
    const tax = sum(at.map((line) => line.vat))
    return { rate, gross, tax, net: gross - tax }
  })
}

function badAmount(sale: SaleInput): { code: string; field: string } | undefined {
  const amounts: [string, number | undefined][] = [["order_discount", sale.order_discount]]
  sale.lines.forEach((line, index) => {
    amounts.push([`lines.${index}.quantity_milli`, line.quantity_milli])
    amounts.push([`lines.${index}.unit_price`, line.unit_price])
    amounts.push([`lines.${index}.discount`, line.discount])
  })
  sale.payments?.forEach((payment, index) => {
    amounts.push([`payments.${index}.amount`, payment.amount])
    amounts.push([`payments.${index}.received`, payment.received])
  })
  for (const [field, amount] of amounts) {
    if (amount === undefined) continue
    if (!Number.isSafeInteger(amount)) return { code: "amount_not_whole", field }
    if (amount < 0) return { code: "amount_negative", field }
  }
  if (!Number.isSafeInteger(sale.cash_rounding ?? 0))
    return { code: "amount_not_whole", field: "cash_rounding" }
  return undefined
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
