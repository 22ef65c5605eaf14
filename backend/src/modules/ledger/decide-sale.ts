import type { Flag } from "@ocop/shared/command"
import { daysBetween, isDay, type Day } from "@ocop/shared/day"
import { type Sale, type SaleLine, type SalePayment } from "@ocop/shared/sale"
import { vatIncluded } from "@ocop/shared/vat"
import { isForeignShift, refuse, type Decision, type GoodsByVariant, type Sound } from "./decision"
import { dimensionsOf } from "./dimensions"
import type { LineDimensions, SaleFact, SaleLineFact, SalePaymentFact } from "./facts"
import type { Goods, Place } from "./goods"
import type { Known } from "./known"
import { receiptHead } from "./receipt-head"
import { serialKey } from "./sold-serials"
import { hasStopped } from "./stopped-goods"

/** A till that sells from a snapshot older than this sells by prices and certificates nobody vouches for any more. */
const CATALOGUE_GOOD_DAYS = 3

export function decideSale(command: Sound<"sale.record">, known: Known, goods: GoodsByVariant): Decision {
  const sale = command.payload
  if (isForeignShift(sale.shift_id, known)) return refuse("foreign_shift", "payload.shift_id")
  const { day, flags, head, when } = receiptHead(command, known)
  const booth = boothOn(known.place, day, sale)
  if (sale.fair_id !== booth.fair_id || sale.booth_id !== booth.booth_id) flags.add("fair_differs")
  if (isOldCatalogue(sale.catalogue_version, day)) flags.add("catalogue_old")
  const lines = sale.lines.map((line): SaleLineFact => {
    const sold = goods.get(line.variant_id)
    const dimensions = dimensionsOf(line.variant_id, sold, day, known.place)
    flagLine(line, sold, dimensions, flags)
    return lineFact(command.key, line, dimensions)
  })
  if (takesBelowZero(sale.lines, known)) flags.add("stock_negative")
  if (known.stops.length > 0 && hasStopped(lines, known.stops, command.occurred_at))
    flags.add("stopped_goods")
  if (sellsAgain(sale.lines, known)) flags.add("serial_sold_before")
  const payments = sale.payments.map((payment, index) => paymentFact(command.key, payment, index + 1))
  const fact: SaleFact = {
    ...head,
    ...when,
    ...booth,
    kind: "sale",
    original_sale_id: null,
    catalogue_version: sale.catalogue_version,
    gross: sale.lines.reduce((sum, line) => sum + line.total + line.discount, 0),
    discount: sale.lines.reduce((sum, line) => sum + line.discount, 0),
    cash_rounding: sale.cash_rounding,
    total: sale.total,
  }
  return {
    status: "applied",
    flags,
    facts: { sales: [fact], lines, payments },
    result: { business_day: day },
  }
}

export function lineFact(sale_id: string, line: SaleLine, dimensions: LineDimensions): SaleLineFact {
  return {
    sale_id,
    line_no: line.line_no,
    variant_id: line.variant_id,
    dimensions,
    lot: line.lot,
    trace_code: line.trace_code,
    expires_on: line.expires_on,
    vat: vatIncluded(line.total, dimensions.vat_rate),
    quantity_milli: line.quantity_milli,
    unit_price: line.unit_price,
    discount: line.discount,
    total: line.total,
    returned_to_stock: true,
  }
}

export function paymentFact(sale_id: string, payment: SalePayment, payment_no: number): SalePaymentFact {
  return {
    sale_id,
    payment_no,
    tender: payment.tender,
    amount: payment.amount,
    received: payment.received ?? null,
    change: payment.change ?? null,
    reference: payment.reference ?? null,
    state: payment.state ?? null,
  }
}

function flagLine(line: SaleLine, sold: Goods | undefined, found: LineDimensions, flags: Set<Flag>): void {
  if (!sold?.on_sale) flags.add("unknown_variant")
  if (sold && sold.price !== line.unit_price) flags.add("price_differs")
  const { id, stars, state } = line.certificate
  if (id !== found.certificate_id || stars !== found.stars || state !== found.state)
    flags.add("standing_differs")
  if (found.state === "expired" || found.state === "revoked") flags.add("certificate_not_in_force")
}

/** The booth this sales point serves on the day: the one the till says where it is one of them, else the first. */
export function boothOn(
  place: Place,
  day: Day,
  said: Pick<Sale, "fair_id" | "booth_id">,
): { fair_id: string | null; booth_id: string | null } {
  const running = place.booths.filter((booth) => booth.starts_on <= day && day <= booth.ends_on)
  const chosen =
    running.find((booth) => booth.fair_id === said.fair_id && booth.booth_id === said.booth_id) ?? running[0]
  return { fair_id: chosen?.fair_id ?? null, booth_id: chosen?.booth_id ?? null }
}

/** A catalogue's version starts with the day it was made for. */
function isOldCatalogue(version: string, day: Day): boolean {
  const made_on = version.slice(0, 10)
  return isDay(made_on) && daysBetween(made_on, day) > CATALOGUE_GOOD_DAYS
}

/** Whether a serial was sold before, in this sale or an earlier one; remembers those sold now. */
function sellsAgain(lines: readonly SaleLine[], { sold_serials }: Known): boolean {
  let again = false
  for (const line of lines) {
    if (line.trace_code === null) continue
    const key = serialKey(line)
    again ||= sold_serials.has(key)
    sold_serials.add(key)
  }
  return again
}

/** Whether these goods leave less than nothing on the shelf. */
export function takesBelowZero(
  lines: readonly { variant_id: string; quantity_milli: number }[],
  known: Known,
): boolean {
  const left = new Map<string, number>()
  for (const { variant_id, quantity_milli } of lines) {
    const before = left.get(variant_id) ?? known.levels.get(variant_id) ?? 0
    left.set(variant_id, before - quantity_milli)
  }
  return [...left.values()].some((level) => level < 0)
}
