import type { ReactNode } from "react"
import { Outlet, useLocation, type LoaderFunctionArgs } from "react-router"
import { FaultMessage } from "../../ui/fault-page"
import { boundWait } from "../../lib/patience.server"
import { Page } from "../../ui/page"
import { AddedNotice } from "../features/cart/added-notice"
import { OfflineNotice } from "../features/shell/offline-notice"
import { Progress } from "../features/shell/progress"
import { ShopFooter } from "../features/shell/shop-footer"
import { ShopHeader } from "../features/shell/shop-header"
import { keptCart } from "../lib/cart-cookie.server"
import { keepFrame } from "../lib/keep-frame"
import { isDemo, operatorOf } from "../lib/operator.server"
import { shopOrigin } from "../lib/origin.server"
import { shopName } from "../lib/shop-name.server"
import { useBought, useCartSender, usePieces } from "../lib/use-cart"
import { useCartAhead } from "../lib/use-cart-ahead"
import { useNewPageFocus } from "../lib/use-new-page-focus"
import { countVisits } from "../lib/visits.server"
import type { Route } from "./+types/layout"

export const middleware = [boundWait, countVisits]
export const clientMiddleware: Route.ClientMiddlewareFunction[] = [keepFrame]

export async function loader({ request }: LoaderFunctionArgs) {
  const { pieces } = await keptCart(request)
  const asked = new URL(request.url).searchParams.get("q") ?? ""
  return {
    name: shopName(),
    origin: shopOrigin(request),
    owner: operatorOf(process.env),
    demo: isDemo(process.env),
    pieces,
    asked,
  }
}

const SEARCHED = ["/", "/products"]

type Frame = Route.ComponentProps["loaderData"]

export default function ShopLayout({ loaderData }: Route.ComponentProps) {
  return (
    <ShopFrame frame={loaderData}>
      <Outlet />
    </ShopFrame>
  )
}

/** A page that cannot be shown stands in the same frame: search, cart and the way to everything else stay at hand. */
export function ErrorBoundary({ loaderData }: Route.ErrorBoundaryProps) {
  const fault = (
    <Page className="py-16 lg:py-24">
      <FaultMessage />
    </Page>
  )
  return loaderData ? <ShopFrame frame={loaderData}>{fault}</ShopFrame> : <main id="main">{fault}</main>
}

function ShopFrame({ frame, children }: { frame: Frame; children: ReactNode }) {
  const { name, asked, owner, demo } = frame
  useCartSender()
  useCartAhead()
  const { pathname, hash } = useLocation()
  useBought(frame.pieces === 0 && pathname.startsWith("/orders/"))
  useNewPageFocus(pathname, hash)
  const pieces = usePieces(frame.pieces, frame)
  return (
    <div className="flex min-h-dvh flex-col">
      <Progress />
      <OfflineNotice />
      <AddedNotice />
      <ShopHeader
        name={name}
        pieces={pieces}
        asked={SEARCHED.includes(pathname) ? asked : ""}
        search={SEARCHED.includes(pathname)}
        quiet={pathname === "/checkout"}
      />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <ShopFooter name={name} owner={owner} demo={demo} />
    </div>
  )
}
