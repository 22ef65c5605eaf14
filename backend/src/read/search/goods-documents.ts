import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@ocop/shared/day"
import { type GoodsDocument, goodsDocument, type GoodsTexts } from "./goods-document"
import { shelfPlace, shelfRows } from "../shelf/shelf-rows"
import { rows } from "../snapshot"

const AT_ONCE = 1000

/** The documents of some products in every sales channel they stand in. */
export async function documentsOf(
  container: MedusaContainer,
  db: Knex,
  product_ids: readonly string[],
  day: Day,
): Promise<GoodsDocument[]> {
  const documents: GoodsDocument[] = []
  const texts = await rows<GoodsTexts>(db, TEXTS_SQL, { product_ids: [...product_ids] })
  const textsOf = new Map(texts.map((one) => [one.product_id, one]))
  for (const channel of await channels(db)) {
    const place = await shelfPlace(db, channel)
    const found = place ? await shelfRows(container, db, place, product_ids) : []
    for (const row of found) {
      const document = goodsDocument(channel, row, textsOf.get(row.product_id), day)
      if (document) documents.push(document)
    }
  }
  return documents
}

/** All of them, some at a time, as the database has them when they are asked for. */
export async function* allDocuments(
  container: MedusaContainer,
  db: Knex,
  day: Day,
): AsyncGenerator<GoodsDocument[]> {
  for (let after = ""; ;) {
    const found = await rows<{ id: string }>(db, PRODUCTS_SQL, { after, most: AT_ONCE })
    const last = found.at(-1)
    if (!last) return
    yield await documentsOf(
      container,
      db,
      found.map(({ id }) => id),
      day,
    )
    after = last.id
  }
}

export async function channels(db: Knex): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    "select distinct sales_channel_id as id from product_sales_channel where deleted_at is null order by id",
    {},
  )
  return found.map(({ id }) => id)
}

const PRODUCTS_SQL = `
  select id from product where deleted_at is null and status = 'published' and id > :after order by id limit :most`

const TEXTS_SQL = `
  select product.id as product_id, product.description, producer.story,
    array(select tag.value from product_tags link join product_tag tag on tag.id = link.product_tag_id
          where link.product_id = product.id and tag.deleted_at is null order by tag.value) as tags
  from product
  join registration on registration.product_id = product.id and registration.deleted_at is null
  join producer on producer.id = registration.producer_id
  where product.id = any(:product_ids)`
