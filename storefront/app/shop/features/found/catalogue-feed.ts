import { csvCell } from "@ocop/shared/csv-cell"
import type { FeedGoods } from "@ocop/shared/goods-feed"
import { describedPicture } from "../../lib/described-picture"

const COLUMNS = [
  ...["id", "title", "description", "availability", "condition", "price", "link", "image_link", "brand"],
  ...["sale_price", "gtin"],
]

/** A catalogue as Facebook reads it: comma-separated, the names of the columns first. */
export const CATALOGUE_HEAD = `${COLUMNS.join(",")}\r\n`

export function catalogueLine(goods: FeedGoods, origin: string): string {
  const { handle, title, description, availability, price, former_price, producer, gtin } = goods
  const cells = [
    handle,
    title.slice(0, 200),
    (description || title).slice(0, 5_000),
    availability === "in_stock" ? "in stock" : "out of stock",
    "new",
    `${former_price ?? price} VND`,
    `${origin}/products/${handle}`,
    describedPicture(goods, origin),
    producer.slice(0, 100),
    former_price === null ? "" : `${price} VND`,
    gtin ?? "",
  ]
  return `${cells.map(csvCell).join(",")}\r\n`
}
