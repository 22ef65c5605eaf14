import type { FeedGoods } from "@ocop/shared/goods-feed"
import { productSet } from "@ocop/shared/product-set"
import { describedPicture } from "../../lib/described-picture"
import { xmlElement, xmlText } from "./xml"

/** RSS 2.0 with the words of Google Merchant Center, one text after another. */
export function merchantHead(name: string, origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
<title>${xmlText(name)}</title><link>${xmlText(`${origin}/`)}</link><description>${xmlText(name)}</description>
`
}

export const MERCHANT_FOOT = "</channel></rss>\n"

export function merchantItem(goods: FeedGoods, origin: string): string {
  const { title, description, gtin, price, former_price } = goods
  const set = productSet(goods.product_set)?.name
  const fields: [string, string][] = [
    ["g:id", goods.handle],
    ["g:title", title.slice(0, 150)],
    ["g:description", (description || title).slice(0, 5_000)],
    ["g:link", `${origin}/products/${goods.handle}`],
    ["g:image_link", describedPicture(goods, origin)],
    ["g:availability", goods.availability === "in_stock" ? "in_stock" : "out_of_stock"],
    ["g:price", `${former_price ?? price} VND`],
    ...(former_price === null ? [] : [["g:sale_price", `${price} VND`] satisfies [string, string]]),
    ["g:condition", "new"],
    ["g:brand", goods.producer.slice(0, 70)],
    gtin === null ? ["g:identifier_exists", "no"] : ["g:gtin", gtin],
    ...(set ? [["g:product_type", set] satisfies [string, string]] : []),
  ]
  return `<item>${fields.map(([name, text]) => xmlElement(name, text)).join("")}</item>\n`
}
