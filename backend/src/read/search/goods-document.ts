import { createHash } from "node:crypto"
import type { Day } from "@ocop/shared/day"
import { productGroups } from "@ocop/shared/product-group"
import { productSet } from "@ocop/shared/product-set"
import { asOf } from "../shelf/shelf-entry"
import type { ShelfRow } from "../shelf/shelf-entry"

/** Texts of goods that lists do not look at. */
export interface GoodsTexts {
  product_id: string
  description: string | null
  story: string | null
  tags: string[]
}

/** Goods of one sales channel as the search index has them; `digest` tells whether anything in it is another. */
export interface GoodsDocument extends Record<string, unknown> {
  id: string
  digest: string
}

export function documentId(channel: string, product_id: string): string {
  return `${channel}-${product_id}`
}

/** Stars, state and standards are those of the day. Null for goods that stand in no list. */
export function goodsDocument(
  channel: string,
  row: ShelfRow,
  texts: GoodsTexts | undefined,
  day: Day,
): GoodsDocument | null {
  if (row.stopped !== null) return null
  const { card, standards } = asOf(row, day)
  const set = productSet(card.product_set)
  const document = {
    id: documentId(channel, row.product_id),
    // Medusa's own route narrows what is found to the caller's channels by these two.
    sales_channel_ids: [channel],
    status: "published",
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    producer: row.producer,
    producer_handle: row.producer_handle,
    commune: row.commune,
    district: row.old_district,
    set: card.product_set,
    group: card.product_group,
    kinds: [set?.name, productGroups.find(({ id }) => id === card.product_group)?.name].filter(isText),
    tags: texts?.tags ?? [],
    standards,
    points: row.points,
    stars: card.stars,
    state: card.state,
    price: card.price,
    in_stock: card.in_stock,
    created_at: row.created_at,
    story: [texts?.description, texts?.story].filter(isText),
  }
  const digest = createHash("sha1").update(JSON.stringify(document)).digest("base64url")
  return { ...document, digest }
}

function isText(text: string | null | undefined): text is string {
  return typeof text === "string" && text !== ""
}
