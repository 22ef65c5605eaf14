import { MOST_OF_A_LINE } from "./cart"

/** What is shown of goods before the server has them in the cart. */
export interface ShownGoods {
  product_id: string
  title: string
  image: string
  handle: string
  unit: string
  price: number
}

/**
 * What one variant's line is to become. An `add` does not know yet what is in the cart; before it is sent it becomes a
 * `set`, which may be sent any number of times and counts once. `from` is what the server has, `added` what of `to` was
 * added: the part that still holds when the line has gone meanwhile.
 */
export type Change =
  | { kind: "add"; quantity: number; goods: ShownGoods; revision: number }
  | {
      kind: "set"
      to: number
      from: number
      added: number
      anew: boolean
      goods: ShownGoods
      revision: number
    }

/** By variant. */
export type Pending = Readonly<Record<string, Change>>

/** What the server is asked for: the same again changes nothing. */
export interface SentChange {
  variant_id: string
  product_id: string
  to: number
  added: number
}

const bounded = (quantity: number) => Math.min(Math.max(0, quantity), MOST_OF_A_LINE)

export function added(pending: Pending, variant_id: string, quantity: number, goods: ShownGoods): Pending {
  const before = pending[variant_id]
  const revision = (before?.revision ?? 0) + 1
  const next: Change =
    before?.kind === "set"
      ? whole({ ...before, to: bounded(before.to + quantity), added: before.added + quantity, revision })
      : { kind: "add", quantity: bounded((before?.quantity ?? 0) + quantity), goods, revision }
  return { ...pending, [variant_id]: next }
}

/** `shown` is the quantity the shopper saw, what is pending included. */
export function setTo(
  pending: Pending,
  variant_id: string,
  to: number,
  shown: number,
  goods: ShownGoods,
): Pending {
  const before = pending[variant_id]
  const since = before?.kind === "add" ? before.quantity : (before?.added ?? 0)
  const from = before?.kind === "set" ? before.from : shown - since
  const next = whole({
    ...{ kind: "set", to: bounded(to), from, goods },
    added: since === 0 ? 0 : Math.max(since, to - from),
    anew: to === 0 || (before?.kind === "set" && before.anew),
    revision: (before?.revision ?? 0) + 1,
  })
  return { ...pending, [variant_id]: next }
}

/** Adds become absolute, measured from what the server has. */
export function resolved(pending: Pending, held: Readonly<Record<string, number>>): Pending {
  return mapped(pending, (change, variant_id) => {
    if (change.kind === "set") return change
    const from = held[variant_id] ?? 0
    const { goods, quantity, revision } = change
    const to = bounded(from + quantity)
    return whole({ kind: "set", to, from, added: quantity, anew: from === 0, goods, revision })
  })
}

export function toSend(pending: Pending): SentChange[] {
  return Object.entries(pending).flatMap(([variant_id, change]) =>
    change.kind === "set"
      ? [{ variant_id, product_id: change.goods.product_id, to: change.to, added: change.added }]
      : [],
  )
}

/** What is left once `sent` was answered: changes made meanwhile, measured from what was sent. */
export function settled(pending: Pending, sent: Pending): Pending {
  const left = Object.entries(pending).filter(
    ([variant_id, { revision }]) => sent[variant_id]?.revision !== revision,
  )
  return mapped(Object.fromEntries(left), (change, variant_id) => {
    const before = sent[variant_id]
    if (change.kind !== "set" || before?.kind !== "set") return change
    const anew = change.anew || before.to === 0
    return whole({ ...change, from: before.to, added: Math.max(0, change.added - before.added), anew })
  })
}

/** How many pieces more (or fewer) the cart will hold. */
export function piecesPending(pending: Pending): number {
  return Object.values(pending).reduce(
    (sum, change) => sum + (change.kind === "add" ? change.quantity : change.to - change.from),
    0,
  )
}

/** Never more is added than is wanted, and all of it where the line begins anew. */
function whole(change: Extract<Change, { kind: "set" }>): Change {
  return { ...change, added: change.anew ? change.to : Math.min(change.to, change.added) }
}

function mapped(pending: Pending, change: (one: Change, variant_id: string) => Change): Pending {
  return Object.fromEntries(
    Object.entries(pending).map(([variant_id, one]) => [variant_id, change(one, variant_id)]),
  )
}
