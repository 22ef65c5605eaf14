import type { LoaderFunctionArgs } from "react-router"
import { shopOrigin } from "../lib/origin.server"

/** Of one visitor alone, or counted as the reading of a code. */
const CLOSED = ["/cart", "/checkout", "/pay", "/orders/", "/track", "/account", "/office", "/suggest", "/01/"]

export function loader({ request }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...CLOSED.map((path) => `Disallow: ${path}`),
    "Disallow: /products?*q=",
    "",
    `Sitemap: ${shopOrigin(request)}/sitemap.xml`,
    "",
  ]
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
