import type { ShelfEntry } from "./shelf-entry"

/** What can be had first, then more stars, then the lower price: the order wherever goods stand beside each other unasked. */
export function bestFirst(entries: Iterable<ShelfEntry>): ShelfEntry[] {
  return [...entries].sort(
    ({ card: a }, { card: b }) =>
      Number(b.in_stock) - Number(a.in_stock) ||
      (b.stars ?? 0) - (a.stars ?? 0) ||
      a.price - b.price ||
      (a.id < b.id ? -1 : 1),
  )
}
