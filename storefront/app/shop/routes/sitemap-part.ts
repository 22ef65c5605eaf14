import { data, type LoaderFunctionArgs } from "react-router"
import { goodsText } from "../features/found/goods-stream.server"
import { GOODS_IN_PART, SITEMAP_FOOT, SITEMAP_HEAD, sitemapGoods } from "../features/found/sitemap"
import { sitemapPages } from "../features/found/sitemap-pages.server"
import { shopOrigin } from "../lib/origin.server"

const XML = "application/xml; charset=utf-8"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const origin = shopOrigin(request)
  if (params.part === "pages.xml") return sitemapPages(request, origin)
  const part = Number(/^goods-([1-9]\d{0,3})\.xml$/.exec(params.part ?? "")?.[1] ?? 0)
  if (part === 0) throw data(null, { status: 404 })
  const to = part * GOODS_IN_PART
  return goodsText(
    XML,
    { visitor: request, from: to - GOODS_IN_PART, to },
    { head: SITEMAP_HEAD, line: (goods) => sitemapGoods(goods, origin), foot: SITEMAP_FOOT },
  )
}
