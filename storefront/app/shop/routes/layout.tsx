import { Outlet, useLocation, type LoaderFunctionArgs } from "react-router"
import { FaultMessage } from "../../ui/fault-page"
import { Page } from "../../ui/page"
import { OfflineNotice } from "../features/shell/offline-notice"
import { Progress } from "../features/shell/progress"
import { ShopFooter } from "../features/shell/shop-footer"
import { ShopHeader } from "../features/shell/shop-header"
import { keptCart } from "../lib/cart-cookie.server"
import type { Route } from "./+types/layout"

export async function loader({ request }: LoaderFunctionArgs) {
  const { pieces } = await keptCart(request)
  const asked = new URL(request.url).searchParams.get("q") ?? ""
  return { name: process.env.SHOP_NAME ?? "Chợ OCOP Đà Nẵng", pieces, asked }
}

const SEARCHED = ["/", "/products"]

export default function ShopLayout({ loaderData: { name, pieces, asked } }: Route.ComponentProps) {
  const { pathname } = useLocation()
  return (
    <div className="flex min-h-dvh flex-col">
      <Progress />
      <OfflineNotice />
      <ShopHeader
        name={name}
        pieces={pieces}
        asked={SEARCHED.includes(pathname) ? asked : ""}
        search={SEARCHED.includes(pathname)}
        quiet={pathname === "/checkout"}
      />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <ShopFooter name={name} />
    </div>
  )
}

export function ErrorBoundary() {
  return (
    <div className="flex min-h-dvh flex-col">
      <ShopHeader name="Chợ OCOP" pieces={0} asked="" search />
      <Page className="flex-1 py-16 lg:py-24">
        <FaultMessage />
      </Page>
    </div>
  )
}
