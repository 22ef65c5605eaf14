import type { OrderFacts, OrderPage } from "@ocop/shared/order-page"
import type { OrderDue } from "../../read/payments/order-dues"
import { CARD, CASH, VIETQR } from "../../read/payments/providers"
import {
  dong,
  instant,
  type Moment,
  paymentsOf,
  type StoredFulfilment,
  type StoredOrder,
} from "./stored-order"

/** What happened to an order, as the rules of its page take it. Fulfilments that were cancelled never happened. */
export function factsOf(order: StoredOrder, dues: readonly OrderDue[] = []): OrderFacts {
  const sent = fulfilmentsOf(order)
  const money = moneyOf(order, dues)
  const arrived = sent.length > 0 && sent.every(({ delivered_at }) => delivered_at)
  return {
    collect: collectCode(order) !== null,
    placed_at: instant(order.created_at) ?? "",
    paid_at: money.kind === "cod" ? null : money.paid_at,
    packed_at: first(sent.map(({ packed_at }) => packed_at)),
    sent_at: first(sent.map(({ shipped_at }) => shipped_at)),
    delivered_at: arrived ? last(sent.map(({ delivered_at }) => delivered_at)) : null,
    canceled_at: instant(order.canceled_at),
    paid: money.paid,
    refunds: money.refunds,
  }
}

export function fulfilmentsOf(order: StoredOrder): StoredFulfilment[] {
  return (order.fulfillments ?? []).filter((sent) => sent !== null).filter((sent) => !sent.canceled_at)
}

export interface OrderMoney {
  kind: OrderPage["payment"]["kind"]
  paid: number
  refunded: number
  paid_at: string | null
  refunds: { id: string; amount: number; at: string; returned_at: string | null }[]
}

/** `dues` say which money was sent by hand; Stripe sends it as soon as it is asked. */
export function moneyOf(order: StoredOrder, dues: readonly OrderDue[] = []): OrderMoney {
  const payments = paymentsOf(order)
  const captures = payments.flatMap((payment) => payment.captures ?? [])
  const refunds = payments.flatMap(({ provider_id, refunds: written }) =>
    (written ?? []).map(({ id, amount, note, created_at }) => {
      const at = instant(created_at) ?? ""
      const due = dues.find(({ source }) => source === refundSource({ id, note: note ?? null }))
      const returned_at = provider_id === CARD ? at : (due?.returned_at ?? null)
      return { id, amount: dong(amount), at, returned_at }
    }),
  )
  return {
    kind: kindOf(payments[0]?.provider_id),
    paid: captures.reduce((sum, { amount }) => sum + dong(amount), 0),
    refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
    paid_at: first(captures.map(({ created_at }) => created_at)),
    refunds,
  }
}

/** Cash of a return is owed in the return's name. */
const RETURN_NOTE = "return "

function refundSource({ id, note }: { id: string; note: string | null }): string {
  return note?.startsWith(RETURN_NOTE) ? `return:${note.slice(RETURN_NOTE.length)}` : `refund:${id}`
}

function kindOf(provider_id: string = CASH): OrderMoney["kind"] {
  if (provider_id === CASH) return "cod"
  if (provider_id === CARD) return "card"
  return provider_id === VIETQR ? "vietqr" : "transfer"
}

/** The sales point where an order is collected; null where it goes to a door. */
export function collectCode(order: StoredOrder): string | null {
  return textOf(order.metadata?.deliver, "sales_point")
}

export function textOf(held: unknown, name: string): string | null {
  if (typeof held !== "object" || held === null) return null
  const value: unknown = (held as Record<string, unknown>)[name]
  return typeof value === "string" && value.trim() !== "" ? value : null
}

function first(moments: readonly Moment[]): string | null {
  return sorted(moments)[0] ?? null
}

function last(moments: readonly Moment[]): string | null {
  return sorted(moments).at(-1) ?? null
}

function sorted(moments: readonly Moment[]): string[] {
  return moments.flatMap((moment) => instant(moment) ?? []).sort()
}
