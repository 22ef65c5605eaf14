import type { FeedGoods } from "@ocop/shared/goods-feed"
import { describe, expect, it } from "vitest"
import { catalogueLine } from "./catalogue-feed"
import { MERCHANT_FOOT, merchantHead, merchantItem } from "./merchant-feed"
import { GOODS_IN_PART, sitemapGoods, sitemapIndex } from "./sitemap"
import { xmlText } from "./xml"

const origin = "https://cho.example"
const goods: FeedGoods = {
  ...{ id: "prod_1", handle: "nuoc-mam-cua-khe", title: "Nước mắm <Cửa Khê> & Bà Hai" },
  ...{ description: "Cá cơm than, ủ 12 tháng.", image: "/art/fishsauce-1.svg", price: 85_000 },
  former_price: null,
  ...{ gtin: null, producer: "HTX Cửa Khe", producer_handle: "htx-cua-khe", product_set: "liquid_seasoning" },
  ...{ commune_code: "20791", old_district: "Thăng Bình" },
  ...{ availability: "in_stock", changed_at: "2026-11-20T02:00:00.000Z" },
}

describe("the feed of Google Merchant Center", () => {
  it("tells each product in its words, and writes no letter that would break the file", () => {
    const item = merchantItem(goods, origin)
    expect(item).toContain("<g:title>Nước mắm &lt;Cửa Khê&gt; &amp; Bà Hai</g:title>")
    expect(item).toContain("<g:price>85000 VND</g:price>")
    expect(item).toContain("<g:availability>in_stock</g:availability>")
    expect(item).toContain("<g:identifier_exists>no</g:identifier_exists>")
    expect(item).toContain("<g:image_link>https://cho.example/og/nuoc-mam-cua-khe.png</g:image_link>")
    expect(`${merchantHead("Chợ & OCOP", origin)}${item}${MERCHANT_FOOT}`).toMatch(/<\/channel><\/rss>\n$/)
  })

  it("tells what a price is reduced from only where it may be called so", () => {
    const reduced = { ...goods, price: 68_000, former_price: 85_000 }
    expect(merchantItem(reduced, origin)).toContain(
      "<g:price>85000 VND</g:price><g:sale_price>68000 VND</g:sale_price>",
    )
    expect(merchantItem(goods, origin)).not.toContain("sale_price")
    expect(catalogueLine(reduced, origin)).toMatch(/,85000 VND,.*,68000 VND,\r\n$/)
    expect(catalogueLine(goods, origin)).toMatch(/,,\r\n$/)
  })

  it("names a number of GS1 where there is one", () => {
    const item = merchantItem({ ...goods, gtin: "8936012345678" }, origin)
    expect(item).toContain("<g:gtin>8936012345678</g:gtin>")
    expect(item).not.toContain("identifier_exists")
  })

  it("says of stopped goods what it says of those sold out", () => {
    for (const availability of ["stopped", "out_of_stock"] as const)
      expect(merchantItem({ ...goods, availability }, origin)).toContain(">out_of_stock<")
  })
})

describe("the catalogue of Facebook", () => {
  it("has a cell for every column and runs nothing when a spreadsheet opens it", () => {
    const line = catalogueLine({ ...goods, title: '=HYPERLINK("http://x")' }, origin)
    expect(line).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(line).toContain(",in stock,new,85000 VND,")
    expect(catalogueLine({ ...goods, availability: "stopped" }, origin)).toContain(",out of stock,")
  })
})

describe("a sitemap", () => {
  it("names a product's page in both languages, each beside the other, with when it last changed", () => {
    const entry = sitemapGoods(goods, origin)
    expect(entry.match(/<url>/g)).toHaveLength(2)
    expect(entry).toContain("<loc>https://cho.example/products/nuoc-mam-cua-khe</loc>")
    expect(entry).toContain("<loc>https://cho.example/products/nuoc-mam-cua-khe?lang=en</loc>")
    expect(entry.match(/<lastmod>2026-11-20T02:00:00.000Z<\/lastmod>/g)).toHaveLength(2)
    expect(entry.match(/hreflang="en"/g)).toHaveLength(2)
  })

  it("sends nobody to goods that are stopped", () => {
    expect(sitemapGoods({ ...goods, availability: "stopped" }, origin)).toBe("")
  })

  it("holds at most fifty thousand addresses a part", () => {
    expect(GOODS_IN_PART * 2).toBeLessThanOrEqual(50_000)
    expect(sitemapIndex([`${origin}/sitemaps/goods-1.xml`])).toContain(
      "<loc>https://cho.example/sitemaps/goods-1.xml</loc>",
    )
  })
})

describe("text in XML", () => {
  it("loses what XML cannot write and nothing else", () => {
    const marks = "\u0000\u001F\uFFFF\uD800"
    expect(xmlText(`a${marks}b\n\t'"ề`)).toBe("ab\n\t&apos;&quot;ề")
  })
})
