import { type GoodsFacets, type GoodsQuery, priceRanges } from "@ocop/shared/goods"
import type { ShelfEntry } from "./shelf-entry"

type Choices = Omit<GoodsQuery, "q" | "sort" | "offset" | "limit">

const [STARS, GROUP, SET, DISTRICT] = [1, 2, 4, 8]
const [COMMUNE, STANDARD, POINT, PRICE, STOCK] = [16, 32, 64, 128, 256]

export function noFacets(): GoodsFacets {
  return {
    ...{
      stars: {},
      groups: {},
      sets: {},
      districts: {},
      communes: {},
      standards: {},
      points: {},
      prices: {},
    },
    in_stock: 0,
  }
}

/** Counts the entry under each facet whose own choice it need not meet, and says whether it meets them all. */
export function isWanted(entry: ShelfEntry, choices: Choices, facets: GoodsFacets): boolean {
  if (choices.producer && entry.card.producer.handle !== choices.producer) return false
  const missed = missedBy(entry, choices)
  // Two choices missed: no change of one alone would show it.
  if ((missed & (missed - 1)) !== 0) return false
  countEntry(entry, missed, facets)
  return missed === 0
}

/** One bit for each choice the entry does not meet. */
function missedBy({ card, row, standards }: ShelfEntry, choices: Choices): number {
  const { stars, group, set, district, commune, standard, point, price_from, price_to, in_stock } = choices
  let missed = 0
  if (stars && (card.stars === null || !stars.includes(card.stars))) missed |= STARS
  if (group && card.product_group !== group) missed |= GROUP
  if (set && card.product_set !== set) missed |= SET
  if (district && row.old_district !== district) missed |= DISTRICT
  if (commune && card.commune !== commune) missed |= COMMUNE
  if (standard && !standards.includes(standard)) missed |= STANDARD
  if (point && !row.points.includes(point)) missed |= POINT
  if (card.price < (price_from ?? 0) || card.price > (price_to ?? Infinity)) missed |= PRICE
  if (in_stock && !card.in_stock) missed |= STOCK
  return missed
}

function countEntry({ card, row, standards }: ShelfEntry, missed: number, facets: GoodsFacets): void {
  const counts = (choice: number) => (missed & ~choice) === 0
  if (card.stars !== null && counts(STARS)) count(facets.stars, String(card.stars))
  if (counts(GROUP)) count(facets.groups, card.product_group)
  if (counts(SET)) count(facets.sets, card.product_set)
  if (row.old_district !== null && counts(DISTRICT)) count(facets.districts, row.old_district)
  if (card.commune !== null && counts(COMMUNE)) count(facets.communes, card.commune)
  if (counts(STANDARD)) for (const standard of standards) count(facets.standards, standard)
  if (counts(POINT)) for (const point of row.points) count(facets.points, point)
  if (card.in_stock && counts(STOCK)) facets.in_stock++
  if (!counts(PRICE)) return
  for (const { key, from = 0, to = Infinity } of priceRanges)
    if (card.price >= from && card.price <= to) count(facets.prices, key)
}

function count(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1
}
