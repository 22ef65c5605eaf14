import { GoodsDetail } from "@ocop/shared/goods"
import { data, Link, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError, loadBackend } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Icon } from "../../ui/icon"
import { Notice } from "../../ui/notice"
import { Page } from "../../ui/page"
import { Picture } from "../../ui/picture"
import { Price } from "../../ui/price"
import { GoodsGrid } from "../features/goods/goods-grid"
import { BuyForm } from "../features/product/buy-form"
import { Certified } from "../features/product/certificate"
import { Facts } from "../features/product/facts"
import { productMessages } from "../features/product/messages"
import { Stopped } from "../features/product/stopped"
import { StockWords } from "../features/product/stock-words"
import { Told } from "../features/product/told"
import { productData } from "../features/product/structured-data"
import { WhereToBuy } from "../features/product/where-to-buy"
import { addToCart, createCart, openCart } from "../lib/cart.server"
import { keepCart, keptCart } from "../lib/cart-cookie.server"
import type { Route } from "./+types/product"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const goods = await loadBackend(`/store/goods/${encodeURIComponent(params.handle ?? "")}`, {
    schema: GoodsDetail,
  })
  return { goods, host: new URL(request.url).origin }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const quantity = Math.trunc(Number(form.get("quantity") ?? 1))
  const variant_id = form.get("variant_id")
  if (typeof variant_id !== "string" || !(quantity >= 1 && quantity <= 999)) throw data(null, { status: 400 })
  const { id } = await keptCart(request)
  try {
    const cart = await addToCart((await openCart(id)) ?? (await createCart()), variant_id, quantity)
    return redirect("/cart", { headers: { "set-cookie": await keepCart(cart) } })
  } catch (error) {
    if (error instanceof BackendError) return data(error.fault, { status: error.status })
    throw error
  }
}

export default function Product({ loaderData: { goods, host }, actionData: fault }: Route.ComponentProps) {
  const t = useMessages(productMessages)
  const locale = useLocale()
  return (
    <Page className="grid gap-12 pb-4 lg:pt-4">
      <title>{`${goods.title}, ${goods.producer.name} – Chợ OCOP`}</title>
      <meta name="description" content={goods.description} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: productData(goods, host) }} />
      <article className="grid items-start gap-2 sm:gap-6 lg:grid-cols-2 lg:gap-12">
        <div className="-mx-4 sm:mx-0 lg:sticky lg:top-6">
          <Picture
            src={goods.image}
            eager
            className={`aspect-3/2 sm:rounded-panel lg:aspect-square ${goods.in_stock ? "" : "opacity-70"}`}
          />
        </div>
        <div className="grid gap-4 sm:gap-5">
          <header>
            <Link to="/products" className="inline-flex min-h-11 items-center gap-1 text-14 text-leaf">
              <Icon name="left" className="size-4" />
              {t("back")}
            </Link>
            <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{goods.title}</h1>
            <p className="mt-1 text-ink-soft">
              {[goods.producer.name, goods.commune].filter(Boolean).join(", ")}
            </p>
          </header>
          {goods.stopped && <Stopped stop={goods.stopped} />}
          <Certified goods={goods} />
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Price amount={goods.price} className="text-28 font-semibold" />
            <span className="text-ink-soft">{t("per", { unit: goods.unit })}</span>
          </p>
          {fault && <Notice kind="warning" title={locale === "vi" ? fault.message_vi : fault.message_en} />}
          {!goods.stopped && <StockWords goods={goods} />}
          <BuyForm goods={goods} />
          <Told title={t("about")} text={goods.description} />
          <Told title={t("story")} text={goods.story} />
          <section className="grid gap-2">
            <h2 className="text-18 font-semibold">{t("facts")}</h2>
            <Facts goods={goods} />
          </section>
          {(!goods.stopped || goods.stopped.lot) && <WhereToBuy goods={goods} />}
        </div>
      </article>
      {goods.similar.length > 0 && (
        <section className="grid gap-5">
          <h2 className="text-18 font-semibold lg:text-22">{t("similar")}</h2>
          <GoodsGrid goods={goods.similar} className="lg:grid-cols-6" />
        </section>
      )}
    </Page>
  )
}
