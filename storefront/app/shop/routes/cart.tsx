import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { Price } from "../../ui/price"
import { CartLines } from "../features/cart/cart-lines"
import { cartMessages } from "../features/cart/messages"
import { goodsTotal, pieces } from "../lib/cart"
import { changeQuantity, openCart } from "../lib/cart.server"
import { forgetCart, keepCart, keptCart } from "../lib/cart-cookie.server"
import { pageFault } from "../lib/page-fault.server"
import type { Route } from "./+types/cart"

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, pieces: kept } = await keptCart(request)
  const cart = await openCart(id).catch(pageFault)
  const lines = [...(cart?.items ?? [])].sort((a, b) => a.id.localeCompare(b.id))
  const stale = kept !== pieces(lines)
  const cookie = cart ? await keepCart(cart) : await forgetCart()
  return data({ lines }, stale ? { headers: { "set-cookie": cookie } } : {})
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const quantity = Number(form.get("quantity"))
  const line_id = form.get("line_id")
  const { id } = await keptCart(request)
  const cart = await openCart(id).catch(pageFault)
  const line = cart?.items.find((one) => one.id === line_id)
  if (!cart || !line) return redirect("/cart")
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > 999) throw data(null, { status: 400 })
  try {
    const changed = await changeQuantity(cart, line.id, quantity)
    return redirect("/cart", { headers: { "set-cookie": await keepCart(changed) } })
  } catch (error) {
    if (error instanceof BackendError) return data(error.fault, { status: error.status })
    throw error
  }
}

export default function Cart({ loaderData: { lines }, actionData: fault }: Route.ComponentProps) {
  const t = useMessages(cartMessages)
  const locale = useLocale()
  if (lines.length === 0)
    return (
      <Page className="grid justify-items-center gap-4 py-20 text-center">
        <title>{t("title")}</title>
        <h1 className="font-serif text-28 font-semibold">{t("empty")}</h1>
        <p className="text-ink-soft">{t("empty_help")}</p>
        <ButtonLink kind="primary" to="/products" className="mt-2">
          {t("browse")}
        </ButtonLink>
      </Page>
    )
  return (
    <Page className="pb-4">
      <title>{t("title")}</title>
      <PageHead title={t("title")}>{t("count", { n: pieces(lines) })}</PageHead>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem] lg:gap-14">
        <div className="grid gap-4">
          {fault && (
            <Notice kind="warning" title={t("failed")}>
              {locale === "vi" ? fault.message_vi : fault.message_en}
            </Notice>
          )}
          <CartLines lines={lines} />
        </div>
        <section className="grid gap-3 rounded-panel bg-paper-2 p-5 lg:sticky lg:top-6 lg:p-6">
          <p className="flex justify-between gap-4 text-18">
            <span>{t("goods")}</span>
            <Price amount={goodsTotal(lines)} />
          </p>
          <p className="flex justify-between gap-4 text-ink-soft">
            <span>{t("delivery")}</span>
            <span>{t("delivery_later")}</span>
          </p>
          <ButtonLink kind="primary" to="/checkout" className="mt-2 h-13 text-18">
            {t("checkout")}
          </ButtonLink>
          <p className="text-center text-14 text-ink-soft">{t("cod")}</p>
          <ButtonLink kind="plain" to="/products">
            {t("go_on")}
          </ButtonLink>
        </section>
      </div>
    </Page>
  )
}
