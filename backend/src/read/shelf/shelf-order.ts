import type { GoodsSort } from "@ocop/shared/goods"
import type { ShelfEntry } from "./shelf-entry"

type Compare = (a: ShelfEntry, b: ShelfEntry) => number

const vietnamese = new Intl.Collator("vi", { numeric: true })

function byId(a: ShelfEntry, b: ShelfEntry): number {
  return a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0
}

function byTitle(a: ShelfEntry, b: ShelfEntry): number {
  return vietnamese.compare(a.card.title, b.card.title) || byId(a, b)
}

/** Total orders: no two entries are equal, so that pages neither repeat nor skip one. */
export const ORDERS: Record<GoodsSort, Compare> = {
  title: byTitle,
  price: (a, b) => a.card.price - b.card.price || byId(a, b),
  "-price": (a, b) => b.card.price - a.card.price || byId(a, b),
  newest: (a, b) =>
    a.row.created_at === b.row.created_at ? byId(a, b) : a.row.created_at > b.row.created_at ? -1 : 1,
}

/** Entries kept in order through single changes. */
export class Ordered {
  constructor(
    private readonly compare: Compare,
    readonly entries: ShelfEntry[],
  ) {
    entries.sort(compare)
  }

  insert(entry: ShelfEntry): void {
    this.entries.splice(this.place(entry), 0, entry)
  }

  remove(entry: ShelfEntry): void {
    const place = this.place(entry)
    if (this.entries[place] === entry) this.entries.splice(place, 1)
  }

  private place(entry: ShelfEntry): number {
    let low = 0
    let high = this.entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.entries[middle]
      if (other && this.compare(other, entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
