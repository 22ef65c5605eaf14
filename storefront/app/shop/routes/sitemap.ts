import type { LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { goodsPlaces } from "../features/found/goods-stream.server"
import { GOODS_IN_PART, sitemapIndex } from "../features/found/sitemap"
import { shopOrigin } from "../lib/origin.server"

export async function loader({ request }: LoaderFunctionArgs) {
  const origin = shopOrigin(request)
  try {
    const parts = Math.ceil((await goodsPlaces(request)) / GOODS_IN_PART)
    const goods = Array.from({ length: parts }, (_, part) => `${origin}/sitemaps/goods-${part + 1}.xml`)
    return new Response(sitemapIndex([`${origin}/sitemaps/pages.xml`, ...goods]), {
      headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
    })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: error.status })
    throw error
  }
}
