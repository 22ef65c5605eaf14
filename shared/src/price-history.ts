import { z } from "zod"
import { Vnd } from "./money"

/** A price the shop asked, and from when on. */
export interface SeenPrice {
  price: Vnd
  /** ISO 8601. */
  at: string
}

/** How long before a reduction prices are looked at, and how long it may be called one. */
export const REDUCTION_DAYS = 30

const SPAN_MS = REDUCTION_DAYS * 86_400_000

/** `lowest`: the least the shop had asked in the thirty days before. */
export const Reduction = z.object({ lowest: Vnd, since: z.string() })
export type Reduction = z.infer<typeof Reduction>

/**
 * Whether the price of now may be called reduced. It is measured against the lowest price of the thirty days before it, so
 * that one raised for an hour is no earlier price; after thirty days it is the price. `seen` is in the order of time.
 */
export function reductionOf(seen: readonly SeenPrice[], now: number): Reduction | null {
  const changes = seen.filter(({ price }, index) => price !== seen[index - 1]?.price)
  const current = changes.at(-1)
  if (!current || changes.length < 2) return null
  const since = Date.parse(current.at)
  if (now - since > SPAN_MS) return null
  const before = changes.filter((_, index) => {
    const end = changes[index + 1]
    return end !== undefined && Date.parse(end.at) > since - SPAN_MS
  })
  const lowest = Math.min(...before.map(({ price }) => price))
  return before.length > 0 && current.price < lowest ? { lowest, since: current.at } : null
}
