import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Certificate } from "@ocop/shared/certificate"
import { addDays, type Day } from "@ocop/shared/day"
import type { FeedGoods, FeedPage, FeedQuery } from "@ocop/shared/goods-feed"
import { isInternalGtin } from "@ocop/shared/internal-gtin"
import { isAlcohol } from "@ocop/shared/regulated-set"
import type { Shelf } from "../shelf/shelf"
import type { ShelfEntry } from "../shelf/shelf-entry"
import { rows } from "../snapshot"

interface Written {
  product_id: string
  description: string | null
  gtin: string | null
  commune_code: string | null
  changed_at: Date
}

/** A stretch of the shelf as others are told of it. */
export async function goodsFeed(
  db: Knex,
  shelf: Shelf,
  { offset, limit }: FeedQuery,
  today: Day,
): Promise<Omit<FeedPage, "as_of">> {
  const { count, entries } = shelf.places(offset, limit)
  const told = entries.filter(({ card }) => !isAlcohol(card.product_set))
  const found = await rows<Written>(db, WRITTEN, { product_ids: told.map(({ card }) => card.id) })
  const written = new Map(found.map((row) => [row.product_id, row]))
  return {
    places: count,
    next: offset + limit < count ? offset + limit : null,
    items: told.flatMap((entry) => {
      const row = written.get(entry.card.id)
      return row ? [goodsOf(entry, row, today)] : []
    }),
  }
}

function goodsOf(
  { card, row }: ShelfEntry,
  { description, gtin, commune_code, changed_at }: Written,
  today: Day,
): FeedGoods {
  const passed = lastDay(row.certificates, today)
  const changed = changed_at.toISOString()
  return {
    ...{ id: card.id, handle: card.handle, title: card.title, image: card.image, price: card.price },
    former_price: card.reduced?.lowest ?? null,
    description: description ?? "",
    gtin: gtin === null || isInternalGtin(gtin) ? null : gtin,
    producer: card.producer.name,
    producer_handle: card.producer.handle,
    ...{ commune_code, old_district: row.old_district },
    product_set: card.product_set,
    availability: row.stopped ? "stopped" : card.in_stock ? "in_stock" : "out_of_stock",
    changed_at: passed && Date.parse(passed) > changed_at.getTime() ? passed : changed,
  }
}

/** When stars last came or went by a day alone. */
function lastDay(certificates: readonly Certificate[], today: Day): string | null {
  const days = certificates.flatMap(({ decided_on, valid_until, extended_until, revoked_on }) => [
    decided_on,
    addDays(extended_until ?? valid_until, 1),
    ...(revoked_on ? [revoked_on] : []),
  ])
  const last = days
    .filter((day) => day <= today)
    .sort()
    .at(-1)
  return last ? `${last}T00:00:00.000+07:00` : null
}

const WRITTEN = `
  select product.id as product_id, product.description, variant.gtin, producer.commune_code,
         greatest(product.updated_at, variant.updated_at, registration.updated_at, producer.updated_at,
           certified.updated_at) as changed_at
  from product
  join registration on registration.product_id = product.id and registration.deleted_at is null
  join producer on producer.id = registration.producer_id
  left join lateral (
    select max(barcode) as gtin, greatest(max(product_variant.updated_at), max(price.updated_at)) as updated_at
    from product_variant
    left join product_variant_price_set link on link.variant_id = product_variant.id and link.deleted_at is null
    left join price on price.price_set_id = link.price_set_id
    where product_variant.product_id = product.id and product_variant.deleted_at is null
  ) variant on true
  left join lateral (
    select max(updated_at) as updated_at from certificate where registration_id = registration.id
  ) certified on true
  where product.id = any(:product_ids)`
