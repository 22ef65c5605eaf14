import { factsOf, fulfilmentsOf, moneyOf } from "../order/order-facts"
import { instant, type StoredOrder } from "../order/stored-order"

export type NewsKind =
  | "placed"
  | "paid"
  | "packed"
  | "sent"
  | "ready"
  | "canceled"
  | "refunded"
  | "return_accepted"
  | "return_refused"

/** A fact a shopper is told of once. `key` is the fact's own: whoever tells of it again finds it told. */
export interface OrderNews {
  kind: NewsKind
  key: string
  at: string
  amount?: number
  /** What the store itself wrote to her. */
  words?: string
}

interface Decided {
  id: string
  decision: { kind: "accepted" | "refused"; words: string; at: string }
}

/** Everything there is to tell of an order, the oldest first. Cash at the door needs no word that it was paid. */
export function newsOf(order: StoredOrder, decided: readonly Decided[] = []): OrderNews[] {
  const { collect, placed_at, paid_at, canceled_at } = factsOf(order)
  const news: OrderNews[] = [{ kind: "placed", key: keyOf(order.id, "placed"), at: placed_at }]
  if (paid_at) news.push({ kind: "paid", key: keyOf(order.id, "paid"), at: paid_at })
  for (const { id, packed_at, shipped_at } of fulfilmentsOf(order)) {
    const packed = instant(packed_at)
    const sent = instant(shipped_at)
    const kind = collect ? "ready" : "packed"
    if (packed) news.push({ kind, key: keyOf(id, kind), at: packed })
    if (sent && !collect) news.push({ kind: "sent", key: keyOf(id, "sent"), at: sent })
  }
  if (canceled_at) news.push({ kind: "canceled", key: keyOf(order.id, "canceled"), at: canceled_at })
  for (const { id, amount, at } of moneyOf(order).refunds)
    news.push({ kind: "refunded", key: keyOf(id, "refunded"), at, amount })
  for (const { id, decision } of decided) {
    const kind = `return_${decision.kind}` as const
    news.push({ kind, key: keyOf(id, kind), at: decision.at, words: decision.words })
  }
  return news.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function keyOf(id: string, kind: NewsKind): string {
  return `${kind} ${id}`
}
