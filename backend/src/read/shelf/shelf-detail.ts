import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Day, dayOf } from "@ocop/shared/day"
import { deliveryFees, DeliveryRates, SHOP_RATES } from "@ocop/shared/delivery"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { goodsGrams, type WeighedGoods } from "@ocop/shared/goods-weight"
import { reductionOf } from "@ocop/shared/price-history"
import type { Shelf } from "./shelf"
import { DETAIL_SQL } from "./shelf-detail-sql"
import type { ShelfEntry } from "./shelf-entry"
import { similarTo } from "./shelf-similar"
import { DEFAULT_PROVINCE } from "../register/register-surroundings"
import { rows } from "../snapshot"

interface DetailRow extends Pick<
  GoodsDetail,
  "gtin" | "story" | "weight" | "producer" | "papers" | "lots" | "sales_points" | "fairs" | "marketplaces"
> {
  description: string | null
  door: { rates: unknown; home_province: string | null } | null
  certificates: NonNullable<GoodsDetail["certificate"]>[]
}

type Told = Omit<GoodsDetail, "as_of">

/**
 * What a product page says. The certificate is that of the stars shown; with none in force nothing is said of any. Where
 * lots stand is in the ledger, which tells the public no more than that they are there.
 */
export async function goodsDetail(
  db: Knex,
  shelf: Shelf,
  entry: ShelfEntry,
  { sales_channel_id, as_of }: { sales_channel_id: string; as_of: string },
): Promise<GoodsDetail | null> {
  const now = Date.parse(as_of)
  const row = await keptDetail(db, entry, sales_channel_id, now)
  if (!row) return null
  const held = told.get(entry)
  const isSo = held?.row === row && held.version === shelf.version
  const goods = isSo ? held.goods : toldOf(shelf, entry, row, now)
  if (!isSo) told.set(entry, { row, version: shelf.version, goods })
  return { ...goods, as_of }
}

/** What was told last; it stands until its row is read anew or anything on the shelf changes. */
const told = new WeakMap<ShelfEntry, { row: DetailRow; version: number; goods: Told }>()

function toldOf(shelf: Shelf, entry: ShelfEntry, found: DetailRow, now: number): Told {
  const { card, row } = entry
  const { certificates, description, door, ...rest } = found
  const goods = {
    ...card,
    ...rest,
    description: description ?? "",
    available: row.stopped ? 0 : (row.available ?? 0),
    stopped: row.stopped,
    certificate: certificates.find(({ id }) => id === card.certificate_id) ?? null,
    delivery: door && deliveryOf(door, { ...card, weight: found.weight }),
    reduced: reductionOf(row.asked, now),
    ...similarTo(shelf, entry),
  }
  const tag = createHash("sha256").update(JSON.stringify(goods)).digest("base64url")
  return { ...goods, tag }
}

interface Kept {
  day: Day
  until: number
  row: Promise<DetailRow | null>
}

/** An entry gives way to another as soon as anything its page tells changes. */
const kept = new WeakMap<ShelfEntry, Kept>()

/** What the log of changes does not tell, a lot sold for one that came back, is seen after this. */
const KEPT_MS = 60_000

function keptDetail(
  db: Knex,
  entry: ShelfEntry,
  sales_channel_id: string,
  now: number,
): Promise<DetailRow | null> {
  const day = dayOf(now)
  const held = kept.get(entry)
  if (held && held.day === day && now < held.until) return held.row
  const row = readDetail(db, entry, sales_channel_id, day)
  kept.set(entry, { day, until: now + KEPT_MS, row })
  row.catch(() => kept.delete(entry))
  return row
}

async function readDetail(
  db: Knex,
  { card }: ShelfEntry,
  sales_channel_id: string,
  today: Day,
): Promise<DetailRow | null> {
  const { id: product_id, variant_id } = card
  const asked = { product_id, variant_id, sales_channel_id, today }
  const [found] = await rows<DetailRow>(db, DETAIL_SQL, asked, "goods_detail")
  return found ?? null
}

function deliveryOf(
  { rates, home_province }: NonNullable<DetailRow["door"]>,
  goods: WeighedGoods,
): GoodsDetail["delivery"] {
  const own = DeliveryRates.safeParse(rates)
  return {
    home_province: home_province ?? DEFAULT_PROVINCE,
    fees: deliveryFees(own.success ? own.data : SHOP_RATES, goodsGrams(goods)),
  }
}
