import type { LinkDescriptor } from "react-router"

/** Fetches a typeface beside the style that will ask for it, so that the first picture may have it. */
export function fontAhead(href: string): LinkDescriptor {
  return { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }
}
