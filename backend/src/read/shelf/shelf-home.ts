import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import type { GoodsHome } from "@ocop/shared/goods"
import type { Shelf } from "./shelf"
import type { ShelfEntry } from "./shelf-entry"
import { rows } from "../snapshot"

const FEATURED = 8
const NEWEST = 8

/** What the shop's first page shows. */
export async function goodsHome(db: Knex, shelf: Shelf, today: Day): Promise<Omit<GoodsHome, "as_of">> {
  const { count, facets } = shelf.page({ offset: 0, limit: 1 })
  const featured = featuredOf(shelf.all(), today)
  const shown = new Set(featured)
  return {
    count,
    facets,
    featured: featured.map(({ card }) => card),
    newest: newlyRecognised(shelf.all().filter((entry) => !shown.has(entry))).map(({ card }) => card),
    fairs: await rows(db, FAIRS_SQL, { today }),
    sales_points: await rows(db, POINTS_SQL, {}),
  }
}

/** The best to be had today, of different kinds and makers while there are such; which of them changes from day to day. */
function featuredOf(entries: readonly ShelfEntry[], today: Day): ShelfEntry[] {
  const had = entries.filter(({ card }) => card.in_stock && card.stars !== null)
  const ranked = had
    .map((entry) => ({ entry, rank: (entry.card.stars ?? 0) * 1e6 + mixed(`${today}${entry.card.id}`) }))
    .sort((a, b) => b.rank - a.rank)
  return varied(ranked.map(({ entry }) => entry)).slice(0, FEATURED)
}

/** Those of a kind or maker seen before come after all others. */
function varied(entries: readonly ShelfEntry[]): ShelfEntry[] {
  const seen = new Set<string>()
  const [first, rest]: [ShelfEntry[], ShelfEntry[]] = [[], []]
  for (const entry of entries) {
    const { kind, producer_handle } = entry.row
    const again = seen.has(kind) || seen.has(producer_handle)
    seen.add(kind).add(producer_handle)
    if (again) rest.push(entry)
    else first.push(entry)
  }
  return [...first, ...rest]
}

/** What can be had and was recognised lately, of different kinds and makers while there are such. */
function newlyRecognised(entries: readonly ShelfEntry[]): ShelfEntry[] {
  const latest = entries
    .filter(({ card }) => card.in_stock && card.stars !== null)
    .map((entry) => ({ entry, decided_on: decidedOn(entry) }))
    .sort((a, b) => (a.decided_on < b.decided_on ? 1 : a.decided_on > b.decided_on ? -1 : 0))
    .slice(0, NEWEST * 5)
  return varied(latest.map(({ entry }) => entry)).slice(0, NEWEST)
}

function decidedOn({ card, row }: ShelfEntry): Day {
  return row.certificates.find(({ id }) => id === card.certificate_id)?.decided_on ?? ""
}

/** A number below a million, evenly spread over texts. */
function mixed(text: string): number {
  let hash = 0
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return hash % 1_000_000
}

const FAIRS_SQL = `
  select fair.handle, fair.name, fair.place, fair.starts_on, fair.ends_on, count(booth.id)::int as booths
  from fair left join booth on booth.fair_id = fair.id and booth.deleted_at is null
  where fair.deleted_at is null and fair.starts_on <= :today and fair.ends_on >= :today
  group by fair.id order by fair.ends_on, fair.name`

const POINTS_SQL = `
  select point.id, point.code, point.name, point.address, point.opening_hours, count(level.id)::int as goods
  from sales_point point
  left join inventory_level level on level.location_id = point.stock_location_id and level.deleted_at is null
    and level.stocked_quantity - level.reserved_quantity >= 1
  where point.deleted_at is null and point.kind = 'point' and point.code <> 'ONLINE'
  group by point.id order by point.name`
