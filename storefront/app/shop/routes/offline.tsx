import { renderToStaticMarkup } from "react-dom/server"
import type { LoaderFunctionArgs } from "react-router"
import styles from "../shop.css?url"
import type from "../../ui/fonts.css?url"
import { contentPolicy } from "../../lib/content-policy"
import { localeContext } from "../../lib/locale.server"
import { OfflinePage } from "../features/offline/offline-page"

export function loader({ context }: LoaderFunctionArgs) {
  const page = renderToStaticMarkup(
    <OfflinePage locale={context.get(localeContext)} styles={[styles, type]} />,
  )
  return new Response(`<!DOCTYPE html>${page}`, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentPolicy([]),
      "cache-control": "no-cache",
    },
  })
}
