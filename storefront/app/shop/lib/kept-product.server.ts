import type { MiddlewareFunction } from "react-router"
import { toMinute } from "../../lib/format"
import type { Locale } from "../../lib/locale"
import { localeContext } from "../../lib/locale.server"
import { pages } from "../../lib/kept-pages.server"
import { goodsTag } from "./goods-tags.server"

interface Told {
  locale: Locale
  /** What the backend told of the product, and when. */
  tag: string
  as_of: string
}

/** What a visitor without cookies is shown; null for others, who may have a cart and have said their age. */
export function productKey(request: Request, { locale, tag, as_of }: Told): string | null {
  const isPage = !new URL(request.url).pathname.endsWith(".data")
  if (request.method !== "GET" || request.headers.has("cookie") || !isPage) return null
  return ["product", request.url, locale, toMinute(as_of), tag].join(" ")
}

/** Shows a product's page as it was written last, when by its tag it still tells what is so. */
export const keptProduct: MiddlewareFunction<Response> = async ({ request, params, context }, next) => {
  const as_of = new Date().toISOString()
  const told = { locale: context.get(localeContext), as_of }
  if (productKey(request, { ...told, tag: "" }) === null) return next()
  const tag = await goodsTag(params.handle ?? "").catch(() => undefined)
  const key = tag === undefined ? null : productKey(request, { ...told, tag })
  return (key && pages.find(key)?.answer(request)) || next()
}
