import { useEffect } from "react"

const CART = "shop/routes/cart"
/** The router asks for the routes that a page links to once it runs. */
const LEARNT_MS = 3_000

/** Has the code of the cart at hand before it is asked for: the cart can be used without a network, its code cannot come then. */
export function useCartAhead(): void {
  useEffect(() => {
    const timer = setTimeout(
      () => whenIdle(() => fetchAhead(window.__reactRouterManifest?.routes[CART])),
      LEARNT_MS,
    )
    return () => clearTimeout(timer)
  }, [])
}

interface Code {
  module: string
  clientLoaderModule?: string
  imports?: string[]
}

declare global {
  interface Window {
    /** The router's, of the routes it knows of. */
    __reactRouterManifest?: { routes: Partial<Record<string, Code>> }
  }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work)
  else work()
}

function fetchAhead(code: Code | undefined): void {
  for (const href of code ? [code.module, code.clientLoaderModule, ...(code.imports ?? [])] : [])
    if (href && !document.querySelector(`link[href="${href}"]`))
      document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }))
}
