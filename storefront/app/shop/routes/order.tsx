import { data, Form, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page } from "../../ui/page"
import { CancelForm } from "../features/order/cancel-form"
import { KeepLink } from "../features/order/keep-link"
import { orderMessages } from "../features/order/messages"
import { NotShown } from "../features/order/not-shown"
import { OrderGoods } from "../features/order/order-goods"
import { OrderHead, useOrderTitle } from "../features/order/order-head"
import { OrderPlaces } from "../features/order/order-places"
import { OrderSteps } from "../features/order/order-steps"
import { readReturn } from "../features/order/read-return.server"
import { ReturnForm } from "../features/order/return-form"
import { ReturnList } from "../features/order/return-list"
import { keepCart } from "../lib/cart-cookie.server"
import { changeOrder, openOrder } from "../lib/order.server"
import { orderPath } from "../lib/order-link"
import { shopOrigin } from "../lib/origin.server"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import { reorder } from "../lib/reorder.server"
import type { Route } from "./+types/order"

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const order = await openOrder(request, params.id ?? "")
    return data({ order, url: shopOrigin(request) + orderPath(order.id, order.key) })
  } catch (error) {
    if (error instanceof BackendError && error.status === 404)
      return data({ order: null, url: "" }, { status: 404 })
    return pageFault(error)
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ""
  const form = await request.formData()
  try {
    switch (form.get("intent")) {
      case "cancel":
        await changeOrder(request, id, "cancel", {})
        return data(NOTHING_WRONG)
      case "return": {
        const asked = readReturn(form)
        if (!asked) return data({ ...NOTHING_WRONG, none: true }, { status: 422 })
        await changeOrder(request, id, "returns", asked)
        return data(NOTHING_WRONG)
      }
      case "again":
        return await orderAgain(request, id)
      default:
        throw data(null, { status: 400 })
    }
  } catch (error) {
    if (error instanceof BackendError)
      return data({ ...NOTHING_WRONG, fault: error.fault }, { status: error.status })
    throw error
  }
}

const NOTHING_WRONG = { fault: null, none: false, missing: [] as string[] }

async function orderAgain(request: Request, id: string) {
  const { lines } = await openOrder(request, id)
  const { cart, missing } = await reorder(request, lines)
  const headers = { "set-cookie": await keepCart(cart) }
  return missing.length === 0
    ? redirect("/cart", { headers })
    : data({ ...NOTHING_WRONG, missing }, { headers })
}

/** The link is the key: no other site is told of it, and no cache keeps the page. Forms without scripts still say whose they are. */
export function headers() {
  return { "Cache-Control": "no-store", "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex" }
}

export default function OrderRoute({ loaderData: { order, url }, actionData }: Route.ComponentProps) {
  return order ? <Shown order={order} url={url} done={actionData ?? NOTHING_WRONG} /> : <NotShown />
}

/** Nothing more is to come of these, so that the same goods may be wanted again. */
const OVER: ReadonlySet<Order["state"]> = new Set(["delivered", "collected", "canceled", "refunded"])

type Done = NonNullable<Route.ComponentProps["actionData"]>
type Order = NonNullable<Route.ComponentProps["loaderData"]["order"]>

function Shown({ order, url, done }: { order: Order; url: string; done: Done }) {
  const t = useMessages(orderMessages)
  const locale = useLocale()
  return (
    <Page className="py-8 lg:py-12">
      <PageMeta title={useOrderTitle(order)} hidden />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_26rem] lg:gap-14">
        <div className="grid gap-8">
          {done.fault && (
            <Notice kind="warning" title={t("failed")}>
              {locale === "vi" ? done.fault.message_vi : done.fault.message_en}
            </Notice>
          )}
          {done.missing.length > 0 && (
            <Notice kind="warning" title={t("again_failed", { goods: done.missing.join(", ") })}>
              {t("again_help")}{" "}
              <a href="/cart" className="text-link">
                {t("to_cart")}
              </a>
            </Notice>
          )}
          <OrderHead order={order} />
          <OrderSteps order={order} />
          <OrderPlaces order={order} />
          <ReturnList returns={order.returns} />
        </div>
        <div className="grid gap-6 lg:row-span-2">
          <OrderGoods order={order} />
          <KeepLink url={url} />
          <div className="flex flex-wrap gap-3">
            {OVER.has(order.state) && (
              <Form method="post">
                <input type="hidden" name="intent" value="again" />
                <Button>{t("again")}</Button>
              </Form>
            )}
            <ButtonLink kind="plain" to="/products">
              {t("more")}
            </ButtonLink>
          </div>
          <div className="border-b border-line empty:hidden">
            {order.may_return && <ReturnForm order={order} missing={done.none} />}
            {order.may_cancel && <CancelForm order={order} />}
          </div>
        </div>
      </div>
    </Page>
  )
}
