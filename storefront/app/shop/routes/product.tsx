import { GoodsDetail } from "@ocop/shared/goods-page"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError, loadBackend } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { keptUnder } from "../../lib/kept-pages.server"
import { localeContext } from "../../lib/locale.server"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { Page } from "../../ui/page"
import { PageError } from "../features/browse/page-error"
import { GoodsGrid } from "../features/goods/goods-grid"
import { loadProvinces } from "../features/checkout/load-checkout.server"
import { AgeGate } from "../features/product/age-gate"
import { Alike } from "../features/product/alike"
import { Carriage } from "../features/product/carriage"
import { describedProduct } from "../features/product/described-product.server"
import { GoodsMeta } from "../features/product/goods-meta"
import { productMessages } from "../features/product/messages"
import { ProductArticle } from "../features/product/product-article"
import { shownProduct } from "../features/product/shown-product.server"
import { ageAnswer } from "../lib/age.server"
import { addToCart, createCart, openCart } from "../lib/cart.server"
import { keepCart, keptCart } from "../lib/cart-cookie.server"
import { keptProduct, productKey } from "../lib/kept-product.server"
import { shopOrigin } from "../lib/origin.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/product"

export const middleware = [keptProduct]

/** Of a drink with alcohol nothing leaves the server before the visitor said to be of age; until then its id is its address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const [goods, answer] = await Promise.all([
    loadBackend(`/store/goods/${encodeURIComponent(params.handle ?? "")}`, { schema: GoodsDetail }),
    ageAnswer(request),
  ])
  const isToldOf = ({ product_set }: { product_set: string }) => answer === "yes" || !isAlcohol(product_set)
  if (!isToldOf(goods)) return { goods: null, refused: answer === "no" }
  const { search, searchParams } = new URL(request.url)
  if (params.handle !== goods.handle) throw redirect(`/products/${goods.handle}${search}`)
  const locale = context.get(localeContext)
  context.set(keptUnder, productKey(request, { locale, tag: goods.tag, as_of: goods.as_of }))
  const provinces = goods.delivery && goods.in_stock ? await loadProvinces() : []
  return {
    goods: shownProduct({ ...goods, similar: goods.similar.filter(isToldOf) }, provinces, locale),
    described: describedProduct(goods, shopOrigin(request), locale),
    to: searchParams.get("to"),
  }
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

export function ErrorBoundary() {
  return <PageError product />
}

export default function Product({ loaderData, actionData: fault }: Route.ComponentProps) {
  const t = useMessages(productMessages)
  const locale = useLocale()
  if (!loaderData.goods)
    return (
      <Page>
        <PageMeta title={t("age_title")} hidden />
        <AgeGate refused={loaderData.refused} />
      </Page>
    )
  const { goods, described, to } = loaderData
  const refusal = fault && (
    <Notice kind="warning" title={locale === "vi" ? fault.message_vi : fault.message_en} />
  )
  return (
    <Page className="grid gap-12 pb-4 lg:pt-4">
      <GoodsMeta goods={goods} described={described} />
      <ProductArticle goods={goods} refusal={refusal} carriage={<Carriage goods={goods} asked={to} />} />
      <Alike goods={goods} />
      {goods.similar.length > 0 && (
        <section className="grid gap-5">
          <h2 className="text-18 font-semibold lg:text-22">{t("similar")}</h2>
          <GoodsGrid goods={goods.similar} className="lg:grid-cols-6" />
        </section>
      )}
    </Page>
  )
}
