import { type Certificate, standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import { fold } from "@ocop/shared/fold"
import type { GoodsCard } from "@ocop/shared/goods"
import type { GoodsStop } from "@ocop/shared/goods-page"
import { type Paper, type Standard, standardsOf } from "@ocop/shared/paper"
import { reductionOf, type SeenPrice } from "@ocop/shared/price-history"
import { productSet } from "@ocop/shared/product-set"

/** One product as the database has it, with its price and availability worked out as stock Medusa does. */
export interface ShelfRow {
  product_id: string
  variant_id: string
  handle: string
  title: string
  image: string | null
  created_at: string
  product_set: string
  product_group: string
  kind: string
  unit: string
  producer: string
  producer_handle: string
  commune: string | null
  commune_code: string | null
  old_district: string | null
  price: number
  /** What the shop asked for it, in the order of time, the price of now last; empty where it never asked another. */
  asked: SeenPrice[]
  /** Null where stock is not counted. */
  available: number | null
  may_backorder: boolean
  certificates: Certificate[]
  /** Those of the product and those its producer holds for all it makes. */
  papers: Pick<Paper, "kind" | "expires_on">[]
  /** Codes of the standing sales points that hold a whole piece now. */
  points: string[]
  /** The gravest stop of the product or any of its lots: online stock does not tell lots apart. */
  stopped: GoodsStop | null
}

/** A product on the shelf: its card as of the shelf's day, and what lists look at. */
export interface ShelfEntry {
  card: GoodsCard
  row: ShelfRow
  standards: Standard[]
  title_text: string
  text: string
}

export function shelfEntry(row: ShelfRow, day: Day): ShelfEntry {
  const title_text = fold(row.title)
  const around = [row.producer, row.commune, row.old_district, productSet(row.product_set)?.name].map(
    (text) => fold(text ?? ""),
  )
  return { row, title_text, text: [title_text, ...around].join("\n"), ...asOf(row, day) }
}

/** What depends on the day. */
export function asOf(row: ShelfRow, day: Day): Pick<ShelfEntry, "card" | "standards"> {
  return { card: cardOf(row, day), standards: row.papers.length === 0 ? [] : standardsOf(row.papers, day) }
}

function cardOf(row: ShelfRow, day: Day): GoodsCard {
  const { stars, state, certificate_id } = standing(row.certificates, day)
  const reduced = row.asked.length === 0 ? null : reductionOf(row.asked, endOf(day))
  return {
    id: row.product_id,
    variant_id: row.variant_id,
    handle: row.handle,
    title: row.title,
    image: row.image ?? "",
    price: row.price,
    ...(reduced && { reduced }),
    unit: row.unit,
    stars,
    state,
    certificate_id: stars === null ? null : certificate_id,
    in_stock: row.stopped === null && (row.available === null || row.may_backorder || row.available > 0),
    producer: { name: row.producer, handle: row.producer_handle },
    commune: row.commune,
    product_set: row.product_set,
    product_group: productSet(row.product_set)?.group ?? row.product_group,
  }
}

/** A card stands the whole day, so what may no longer be called reduced at its end is not called so on it. */
function endOf(day: Day): number {
  return Date.parse(`${day}T24:00:00+07:00`)
}
