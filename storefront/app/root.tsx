import { useContext, type ReactNode } from "react"
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type LoaderFunctionArgs,
  type MiddlewareFunction,
} from "react-router"
import latin from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url"
import vietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url"
import styles from "./app.css?url"
import { useLocale } from "./lib/locale"
import { chooseLocale, localeContext } from "./lib/locale.server"
import { NonceContext } from "./lib/nonce"
import { FaultPage } from "./ui/fault-page"

export const middleware: MiddlewareFunction<Response>[] = [chooseLocale]

export function loader({ context }: LoaderFunctionArgs) {
  return { locale: context.get(localeContext) }
}

export function links() {
  const font = { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous" }
  return [
    { ...font, href: latin },
    { ...font, href: vietnamese },
    { rel: "stylesheet", href: styles },
    { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  ]
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  return (
    <html lang={useLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#123d27" />
        <Meta />
        <Links />
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
  return <Outlet />
}

export function ErrorBoundary() {
  return <FaultPage />
}
