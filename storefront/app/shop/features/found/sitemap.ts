import type { FeedGoods } from "@ocop/shared/goods-feed"
import { pageLinks } from "../../lib/page-links"
import { xmlElement, xmlText } from "./xml"

/** Of a product there are two addresses, and a sitemap holds fifty thousand. */
export const GOODS_IN_PART = 20_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"

export function sitemapIndex(addresses: readonly string[]): string {
  const parts = addresses.map((address) => `<sitemap>${xmlElement("loc", address)}</sitemap>\n`)
  return `${HEAD}<sitemapindex xmlns="${SPACE}">\n${parts.join("")}</sitemapindex>\n`
}

export const SITEMAP_HEAD = `${HEAD}<urlset xmlns="${SPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
export const SITEMAP_FOOT = "</urlset>\n"

/** A page in both its languages, each naming the other. `changed_at` only where it is known. */
export function sitemapPage(path: string, origin: string, changed_at?: string): string {
  const [pathname = "/", search = ""] = path.split("?")
  const keep = [...new URLSearchParams(search).keys()]
  const { vi, en } = pageLinks({ origin, pathname, search, keep, locale: "vi" })
  const others = [
    ["vi", vi],
    ["en", en],
    ["x-default", vi],
  ].map(
    ([language, address]) =>
      `<xhtml:link rel="alternate" hreflang="${language ?? ""}" href="${xmlText(address ?? "")}"/>`,
  )
  const changed = changed_at ? xmlElement("lastmod", changed_at) : ""
  return [vi, en]
    .map((address) => `<url>${xmlElement("loc", address)}${changed}${others.join("")}</url>\n`)
    .join("")
}

/** Goods that are stopped keep their page and are not sent round. */
export function sitemapGoods({ handle, availability, changed_at }: FeedGoods, origin: string): string {
  return availability === "stopped" ? "" : sitemapPage(`/products/${handle}`, origin, changed_at)
}
