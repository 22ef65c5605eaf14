import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { useComeBack } from "../../lib/use-come-back"
import { ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { CartLines } from "../features/cart/cart-lines"
import { CartSum } from "../features/cart/cart-sum"
import { changeByForm } from "../features/cart/change-cart.server"
import { HeldNotice, type Off } from "../features/cart/held-notice"
import { cartMessages } from "../features/cart/messages"
import { UnseenCart } from "../features/cart/unseen-cart"
import { CouponForm } from "../features/coupon/coupon-form"
import { pieces } from "../lib/cart"
import { openCart } from "../lib/cart.server"
import { forgetCart, keepCart, keptCart } from "../lib/cart-cookie.server"
import { knownView } from "../lib/cart-store"
import { type CartView, piecesOf } from "../lib/cart-view"
import { cartView } from "../lib/cart-view.server"
import { cartCoupons, type Coupons } from "../lib/coupons.server"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import { useCartView } from "../lib/use-cart"
import type { Route } from "./+types/cart"

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, pieces: kept } = await keptCart(request)
  try {
    const cart = await openCart(id)
    const [view, coupons] = await Promise.all([cartView(cart), cartCoupons(cart?.id)])
    const stale = kept !== pieces(cart?.items ?? [])
    const cookie = cart ? await keepCart(cart) : await forgetCart()
    return data({ view, coupons, off: null }, stale ? { headers: { "set-cookie": cookie } } : {})
  } catch (error) {
    if (!(error instanceof BackendError) || error.status < 500) return pageFault(error)
    return data({ view: null, coupons: [], off: "down" as const }, { status: 503 })
  }
}

/** Where the cart cannot be asked for, it is shown as this browser last saw it, and says so. */
export async function clientLoader({ serverLoader }: Route.ClientLoaderArgs) {
  try {
    const loaded = await serverLoader()
    return loaded.view ? loaded : { ...loaded, view: knownView() }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { view: knownView(), coupons: [], off: "offline" as const }
  }
}
clientLoader.hydrate = true as const

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const { id } = await keptCart(request)
  try {
    const changed = await changeByForm(await openCart(id), form)
    if (!changed) throw data(null, { status: 400 })
    const { cart, refused } = changed
    const headers = { "set-cookie": cart ? await keepCart(cart) : await forgetCart() }
    return refused ? data(refused, { status: 409, headers }) : redirect("/cart", { headers })
  } catch (error) {
    if (error instanceof BackendError) return data(error.fault, { status: error.status })
    throw error
  }
}

export default function Cart({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(cartMessages)
  const { view, coupons, off } = loaderData
  useComeBack(off !== null && !actionData)
  return (
    <>
      <PageMeta title={t("title")} hidden />
      {view ? (
        <SeenCart {...{ view, coupons, off }} refused={actionData} />
      ) : (
        <UnseenCart off={off ?? "down"} />
      )}
    </>
  )
}

interface Seen {
  view: CartView
  coupons: Coupons
  off: Off | null
  refused: Route.ComponentProps["actionData"]
}

function SeenCart({ view: loaded, coupons, off, refused }: Seen) {
  const t = useMessages(cartMessages)
  const locale = useLocale()
  const view = useCartView(loaded)
  const told = <HeldNotice off={off} />
  if (view.lines.length === 0)
    return (
      <Page className="grid justify-items-center gap-4 py-20 text-center">
        {told}
        <h1 className="font-serif text-28 font-semibold">{t("empty")}</h1>
        <p className="text-ink-soft">{t("empty_help")}</p>
        <ButtonLink kind="primary" to="/products" className="mt-2">
          {t("browse")}
        </ButtonLink>
      </Page>
    )
  return (
    <Page className="pb-4">
      <PageHead title={t("title")}>{t("count", { n: piecesOf(view.lines) })}</PageHead>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem] lg:gap-14">
        <div className="grid gap-4">
          {refused && (
            <Notice kind="warning" title={t("failed")}>
              {locale === "vi" ? refused.message_vi : refused.message_en}
            </Notice>
          )}
          {told}
          <CartLines lines={view.lines} />
        </div>
        <div className="grid gap-6 lg:sticky lg:top-6">
          <CartSum view={view} off={off} />
          {!off && <CouponForm coupons={coupons} />}
        </div>
      </div>
    </Page>
  )
}
