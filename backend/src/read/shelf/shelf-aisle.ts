import { type Aisle, AISLE_PAGE, type AisleKind, type AisleMaker, type AisleQuery } from "@ocop/shared/browse"
import { productGroup } from "@ocop/shared/product-group"
import { productSet } from "@ocop/shared/product-set"
import type { Shelf } from "./shelf"
import type { ShelfEntry } from "./shelf-entry"
import { neighboursOf } from "./shelf-neighbours"

const MAKERS = 12

type Told = Omit<Aisle, "as_of" | "name" | "province" | "old_places">

/** The goods of a set, group, commune or old district, from the shelf alone. */
export function aisleOf(shelf: Shelf, kind: AisleKind, id: string, asked: AisleQuery): Told {
  const held = shelf.kin.ranked(kind, id)
  const chosen = held.filter(
    ({ card }) => (!asked.stars || card.stars === asked.stars) && (!asked.in_stock || card.in_stock),
  )
  const makers = makersOf(held)
  const from = (asked.page - 1) * AISLE_PAGE
  return {
    ...{ kind, id, total: held.length, producers: makers.length },
    communes: new Set(held.flatMap(({ card }) => card.commune ?? [])).size,
    in_stock: held.filter(({ card }) => card.in_stock).length,
    stars: starsOf(held),
    lowest_price: held.length > 0 ? Math.min(...held.map(({ card }) => card.price)) : null,
    makers: makers.slice(0, MAKERS),
    neighbours: neighboursOf(shelf, kind, id),
    count: chosen.length,
    items: chosen.slice(from, from + AISLE_PAGE).map(({ card }) => card),
  }
}

/** Under which name the goods know it; a set or group by its own. Null where nobody has heard of it. */
export function aisleName(shelf: Shelf, kind: AisleKind, id: string): string | null {
  const [first] = shelf.kin.of(kind, id)
  switch (kind) {
    case "group":
      return productGroup(id)?.name ?? null
    case "set":
      return productSet(id)?.name ?? null
    case "commune":
      return first?.card.commune ?? null
    case "district":
      return first?.row.old_district ?? null
  }
}

/** Producers with the most goods first. */
export function makersOf(entries: Iterable<ShelfEntry>): AisleMaker[] {
  const makers = new Map<string, AisleMaker>()
  for (const { card } of entries) {
    const { name, handle } = card.producer
    const maker = makers.get(handle) ?? { name, handle, commune: card.commune, goods: 0 }
    maker.goods += 1
    makers.set(handle, maker)
  }
  return [...makers.values()].sort((a, b) => b.goods - a.goods || vietnamese.compare(a.name, b.name))
}

const vietnamese = new Intl.Collator("vi", { numeric: true })

function starsOf(entries: readonly ShelfEntry[]): Record<string, number> {
  const stars: Record<string, number> = {}
  for (const { card } of entries) if (card.stars !== null) stars[card.stars] = (stars[card.stars] ?? 0) + 1
  return stars
}
