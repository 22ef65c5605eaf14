import { data, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { loadBackend } from "../../lib/backend.server"
import { formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { ButtonLink } from "../../ui/button"
import { Icon } from "../../ui/icon"
import { Page } from "../../ui/page"
import { OrderGoods } from "../features/order/order-goods"
import { orderMessages } from "../features/order/messages"
import { Order } from "../lib/cart"
import { formatPhone } from "../lib/phone"
import { keptOrders } from "../lib/cart-cookie.server"
import type { Route } from "./+types/order"

const FIELDS = "id,display_id,created_at,total,*items,*shipping_methods,*shipping_address"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? ""
  if (!(await keptOrders(request)).includes(id)) throw data(null, { status: 404 })
  const { order } = await loadBackend(`/store/orders/${id}`, {
    schema: z.object({ order: Order }),
    query: { fields: FIELDS },
  })
  return { order }
}

export default function Confirmation({ loaderData: { order } }: Route.ComponentProps) {
  const t = useMessages(orderMessages)
  const address = order.shipping_address
  return (
    <Page className="py-8 lg:py-12">
      <div className="grid max-w-3xl gap-8">
        <title>{t("title", { number: order.display_id })}</title>
        <header className="grid justify-items-start gap-2">
          <Icon name="check" className="size-10 rounded-control bg-band p-1.5 text-on-band" />
          <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">
            {t("title", { number: order.display_id })}
          </h1>
          <p className="text-ink-soft">
            {t("lead", { at: formatInstant(order.created_at), phone: formatPhone(address?.phone ?? "") })}
          </p>
        </header>
        <OrderGoods order={order} />
        <div className="grid gap-8 sm:grid-cols-2">
          <section className="grid content-start gap-1">
            <h2 className="text-18 font-semibold">{t("to")}</h2>
            <p>
              {address?.first_name}, <span className="figures">{formatPhone(address?.phone ?? "")}</span>
            </p>
            <p className="text-ink-soft">
              {[address?.address_1, address?.city, address?.province].filter(Boolean).join(", ")}
            </p>
          </section>
          <section className="grid content-start gap-1">
            <h2 className="text-18 font-semibold">{t("next")}</h2>
            <ol className="list-decimal pl-5 text-ink-soft">
              <li>{t("step_call")}</li>
              <li>{t("step_check")}</li>
              <li>{t("step_pay")}</li>
            </ol>
          </section>
        </div>
        <p className="text-14 text-ink-soft">{t("keep", { number: order.display_id })}</p>
        <p>
          <ButtonLink to="/products">{t("more")}</ButtonLink>
        </p>
      </div>
    </Page>
  )
}
