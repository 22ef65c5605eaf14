import { dayOf, type Day } from "@ocop/shared/day"
import { allocate } from "@ocop/shared/money"
import type { Tender } from "@ocop/shared/sale"
import { vatIncluded } from "@ocop/shared/vat"
import { dimensionsOf } from "../../modules/ledger/dimensions"
import type { LineDimensions } from "../../modules/ledger/facts"
import type { Goods, Place } from "../../modules/ledger/goods"
import type { OnlineLine, OnlineOrder } from "./online-order"

/** One receipt of the online shop, ready to append. Refunds carry negative figures. */
export interface OnlineReceipt {
  source_ref: string
  kind: "online" | "online_refund"
  receipt_no: string
  occurred_at: number
  business_day: Day
  lines: ReceiptLine[]
  total: number
  tender: Tender
  flags: string[]
}

export interface ReceiptLine extends LineDimensions {
  line_no: number
  variant_id: string
  quantity_milli: number
  unit_price: number
  discount: number
  total: number
  vat: number
}

/** What the ledger already holds of an order: its lines as sold, and all that was given back of them since. */
export interface RecordedOrder {
  sale_id: string | null
  sources: ReadonlySet<string>
  lines: readonly ReceiptLine[]
  back: ReadonlyMap<number, { quantity_milli: number; total: number }>
}

export interface ShopTerms {
  goods: ReadonlyMap<string, Goods>
  place: Place
}

export const saleRef = (order_id: string) => `order:${order_id}`
export const refundRef = (refund_id: string) => `refund:${refund_id}`
export const cancelRef = (order_id: string) => `cancel:${order_id}`

/**
 * What is still to be recorded of an order, in the order it happened. It follows from the order and the ledger alone, so
 * it does not matter whether an event or the sweep asks, nor how often.
 */
export function missingReceipts(
  order: OnlineOrder,
  recorded: RecordedOrder,
  terms: ShopTerms,
): OnlineReceipt[] {
  if (order.sold_at === null && !recorded.sources.has(saleRef(order.id))) return []
  const receipts: OnlineReceipt[] = []
  const held = new Open(recorded)
  if (!recorded.sources.has(saleRef(order.id)) && order.sold_at !== null) {
    const sale = saleReceipt(order, order.sold_at, terms)
    receipts.push(sale)
    held.lines = sale.lines
  }
  if (recorded.sources.has(cancelRef(order.id))) return receipts
  const refunds = order.refunds.filter(({ id }) => !recorded.sources.has(refundRef(id)))
  for (const [index, refund] of refunds.entries()) {
    if (order.canceled_at !== null && refund.at >= order.canceled_at - CANCELLING_MS) break
    const number = order.refunds.length - refunds.length + index + 1
    receipts.push(held.give(refundReceipt(order, refund, number, held)))
  }
  if (order.canceled_at !== null) receipts.push(held.give(cancelReceipt(order, order.canceled_at, held)))
  return receipts
}

/** Cancelling an order refunds what was captured a moment before it is marked: one receipt for both. */
const CANCELLING_MS = 60_000

/** The lines of an order with what is left of them to give back. */
class Open {
  lines: readonly ReceiptLine[]
  readonly #back: Map<number, { quantity_milli: number; total: number }>

  constructor(recorded: RecordedOrder) {
    this.lines = recorded.lines
    this.#back = new Map(recorded.back)
  }

  left(line: ReceiptLine): { quantity_milli: number; total: number } {
    const back = this.#back.get(line.line_no)
    return {
      quantity_milli: line.quantity_milli - (back?.quantity_milli ?? 0),
      total: line.total - (back?.total ?? 0),
    }
  }

  returned(line: ReceiptLine, order: OnlineOrder): number {
    const sent_back = order.lines[line.line_no - 1]?.returned_milli ?? 0
    const known = this.#back.get(line.line_no)?.quantity_milli ?? 0
    return Math.max(0, Math.min(sent_back, line.quantity_milli) - known)
  }

  give(receipt: OnlineReceipt): OnlineReceipt {
    for (const { line_no, quantity_milli, total } of receipt.lines) {
      const back = this.#back.get(line_no) ?? { quantity_milli: 0, total: 0 }
      this.#back.set(line_no, {
        quantity_milli: back.quantity_milli - quantity_milli,
        total: back.total - total,
      })
    }
    return receipt
  }
}

function saleReceipt(order: OnlineOrder, sold_at: number, { goods, place }: ShopTerms): OnlineReceipt {
  const business_day = dayOf(sold_at)
  const flags = new Set<string>()
  const lines = order.lines.map((line, index) => {
    const known = goods.get(line.variant_id)
    if (!known) flags.add("unknown_variant")
    const dimensions = dimensionsOf(line.variant_id, known, business_day, place)
    if (dimensions.state === "expired" || dimensions.state === "revoked")
      flags.add("certificate_not_in_force")
    return soldLine(line, index + 1, known ? dimensions : { ...dimensions, title: line.title })
  })
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  return {
    source_ref: saleRef(order.id),
    kind: "online",
    receipt_no: `ONLINE-${order.number}`,
    occurred_at: sold_at,
    business_day,
    lines,
    total,
    tender: order.tender,
    flags: [...flags],
  }
}

function soldLine(line: OnlineLine, line_no: number, dimensions: LineDimensions): ReceiptLine {
  const { variant_id, quantity_milli, unit_price, discount, total } = line
  const vat = vatIncluded(total, dimensions.vat_rate)
  return { ...dimensions, line_no, variant_id, quantity_milli, unit_price, discount, total, vat }
}

/** Money back is goods money first; what is over was carriage, which the ledger never counted. */
function refundReceipt(
  order: OnlineOrder,
  refund: OnlineOrder["refunds"][number],
  number: number,
  held: Open,
): OnlineReceipt {
  const left = held.lines.map((line) => held.left(line).total)
  const goods_money = Math.min(
    refund.amount,
    left.reduce((sum, total) => sum + total, 0),
  )
  const shares = allocate(goods_money, left)
  const parts = shares.ok ? shares.value : left.map(() => 0)
  const lines = held.lines.map((line, index) =>
    givenBack(line, held.returned(line, order), parts[index] ?? 0),
  )
  const where = { source_ref: refundRef(refund.id), occurred_at: refund.at }
  return backReceipt(order, { ...where, receipt_no: `ONLINE-${order.number}-R${number}` }, lines)
}

function cancelReceipt(order: OnlineOrder, canceled_at: number, held: Open): OnlineReceipt {
  const lines = held.lines.map((line) => {
    const { quantity_milli, total } = held.left(line)
    return givenBack(line, quantity_milli, total)
  })
  const where = { source_ref: cancelRef(order.id), occurred_at: canceled_at }
  return backReceipt(order, { ...where, receipt_no: `ONLINE-${order.number}-R` }, lines)
}

function givenBack(line: ReceiptLine, quantity_milli: number, total: number): ReceiptLine {
  return {
    ...line,
    quantity_milli: quantity_milli === 0 ? 0 : -quantity_milli,
    discount: 0,
    total: total === 0 ? 0 : -total,
    vat: total === 0 ? 0 : -vatIncluded(total, line.vat_rate),
  }
}

function backReceipt(
  order: OnlineOrder,
  head: Pick<OnlineReceipt, "source_ref" | "occurred_at" | "receipt_no">,
  all: readonly ReceiptLine[],
): OnlineReceipt {
  const lines = all.filter((line) => line.total !== 0 || line.quantity_milli !== 0)
  return {
    ...head,
    kind: "online_refund",
    business_day: dayOf(head.occurred_at),
    lines,
    total: lines.reduce((sum, line) => sum + line.total, 0),
    tender: order.tender,
    flags: [],
  }
}
