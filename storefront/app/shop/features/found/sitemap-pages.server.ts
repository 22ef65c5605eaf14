import { FairCalendar } from "@ocop/shared/fair-page"
import { PointList } from "@ocop/shared/point-finder"
import { productSet } from "@ocop/shared/product-set"
import { BackendError, callBackend } from "../../../lib/backend.server"
import { districtPath } from "../../lib/place"
import { goodsPages } from "./goods-stream.server"
import { SITEMAP_FOOT, SITEMAP_HEAD, sitemapPage } from "./sitemap"

const PAGES = [
  ...["/", "/products", "/sales-points", "/fairs", "/figures", "/register", "/register/places", "/trace"],
  ...["/report/new", "/legal/owner", "/legal/terms", "/legal/delivery", "/legal/payment"],
  ...["/legal/returns", "/legal/privacy", "/legal/ranking", "/legal/cookies"],
]

/** Every page that is not one product's. */
export async function sitemapPages(visitor: Request, origin: string): Promise<Response> {
  try {
    const [aisles, points, fairs] = await Promise.all([
      aislePaths(visitor),
      callBackend("/store/sales-points", { schema: PointList, visitor }),
      callBackend("/store/fairs", { schema: FairCalendar, visitor }),
    ])
    const paths = [
      ...PAGES,
      ...aisles,
      ...[...points.items, ...points.others].map(({ code }) => `/sales-points/${encodeURIComponent(code)}`),
      ...fairs.items.map(({ handle }) => `/fairs/${encodeURIComponent(handle)}`),
    ]
    const text = SITEMAP_HEAD + paths.map((path) => sitemapPage(path, origin)).join("") + SITEMAP_FOOT
    return new Response(text, {
      headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
    })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: error.status })
    throw error
  }
}

/** Makers, groups, sets and places that have goods. */
async function aislePaths(visitor: Request): Promise<string[]> {
  const paths = new Set<string>()
  for await (const goods of goodsPages({ visitor })) {
    for (const { producer_handle, product_set, commune_code, old_district } of goods) {
      const group = productSet(product_set)?.group
      paths.add(`/producers/${encodeURIComponent(producer_handle)}`)
      paths.add(`/sets/${product_set}`)
      if (group) paths.add(`/groups/${group}`)
      if (commune_code) paths.add(`/communes/${commune_code}`)
      if (old_district) paths.add(districtPath(old_district))
    }
  }
  return [...paths].sort()
}
