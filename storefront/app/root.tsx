import { useContext, useEffect, type ReactNode } from "react"
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  type LoaderFunctionArgs,
  type MiddlewareFunction,
} from "react-router"
import officeStyles from "./office/office.css?url"
import shopStyles from "./shop/shop.css?url"
import type from "./ui/fonts.css?url"
import { useLocale } from "./lib/locale"
import { chooseLocale, localeContext } from "./lib/locale.server"
import { NonceContext } from "./lib/nonce"
import { sayWhenToComeBack } from "./lib/patience.server"
import { FaultPage } from "./ui/fault-page"

export const middleware: MiddlewareFunction<Response>[] = [sayWhenToComeBack, chooseLocale]

export function loader({ context }: LoaderFunctionArgs) {
  return { locale: context.get(localeContext) }
}

export function links() {
  return [
    { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
    { rel: "apple-touch-icon", href: "/icon-192.png" },
    { rel: "manifest", href: "/shop.webmanifest" },
  ]
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const isOffice = useLocation().pathname.startsWith("/office")
  useEffect(() => document.documentElement.removeAttribute("data-still"), [])
  return (
    <html lang={useLocale()} data-still="">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#123d27" />
        <Meta />
        {/* Each surface has its own style, so that a phone is not sent the office's; what leads from one to the other loads a page anew. */}
        <link rel="stylesheet" href={isOffice ? officeStyles : shopStyles} />
        <Links />
        <link rel="stylesheet" href={type} data-after-paint="" />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  // A browser without workers, or one that refuses them, only lacks the page that says it is offline.
  useEffect(() => {
    if ("serviceWorker" in navigator)
      navigator.serviceWorker.register("/service-worker.js").catch(() => undefined)
  }, [])
  return <Outlet />
}

export function ErrorBoundary() {
  return <FaultPage />
}
