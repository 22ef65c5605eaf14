import { useState } from "react"
import {
  data,
  Form,
  redirect,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router"
import { BackendError, type BackendFault } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { AddressFields } from "../features/checkout/address-fields"
import { DeliveryChoice, PaymentChoice } from "../features/checkout/delivery-choice"
import { readDeliveryForm, type WrittenForm } from "../features/checkout/delivery-form"
import { checkoutMessages } from "../features/checkout/messages"
import { OrderSummary } from "../features/checkout/order-summary"
import { placeOrder } from "../features/checkout/place-order.server"
import { shippingOptions } from "../features/checkout/shipping-options.server"
import { openCart } from "../lib/cart.server"
import { forgetCart, keepOrder, keptCart } from "../lib/cart-cookie.server"
import { pageFault } from "../lib/page-fault.server"
import type { Route } from "./+types/checkout"

const BLANK: WrittenForm = {
  values: { name: "", phone: "", province: "Đà Nẵng", commune: "", street: "", option: "" },
  wrong: [],
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await keptCart(request)
  const cart = await openCart(id).catch(pageFault)
  if (!cart || cart.items.length === 0) throw redirect("/cart")
  return { lines: cart.items, options: await shippingOptions(cart.id).catch(pageFault) }
}

export async function action({ request }: ActionFunctionArgs) {
  const written = await request.formData()
  const { id } = await keptCart(request)
  if (!id) return redirect("/cart")
  const read = readDeliveryForm(written)
  if (!read.ok) return data({ written: read, fault: null }, { status: 422 })
  const kept: WrittenForm = { values: read.form, wrong: [] }
  try {
    const placed = await placeOrder(id, read.form)
    if (!placed.ok) return data({ written: kept, fault: SOLD_OUT }, { status: 409 })
    const headers = new Headers([
      ["set-cookie", await keepOrder(request, placed.order_id)],
      ["set-cookie", await forgetCart()],
    ])
    return redirect(`/orders/${placed.order_id}`, { headers })
  } catch (error) {
    if (error instanceof BackendError)
      return data({ written: kept, fault: error.fault }, { status: error.status })
    throw error
  }
}

const SOLD_OUT: BackendFault = {
  code: "insufficient_inventory",
  message_vi: "Có món vừa hết hàng. Bạn về giỏ hàng xem lại số lượng rồi đặt lại nhé.",
  message_en: "Something has just sold out. Go back to the cart, check the quantities and order again.",
}

export default function Checkout({ loaderData: { lines, options }, actionData }: Route.ComponentProps) {
  const t = useMessages(checkoutMessages)
  const locale = useLocale()
  const busy = useNavigation().state !== "idle"
  const { written, fault } = actionData ?? { written: BLANK, fault: null }
  const [chosen, choose] = useState(written.values.option || (options[0]?.id ?? ""))
  const fee = options.find(({ id }) => id === chosen)?.amount ?? 0
  return (
    <Page className="pb-4">
      <title>{t("title")}</title>
      <PageHead title={t("title")}>{t("lead")}</PageHead>
      <Form method="post" noValidate className="grid items-start gap-8 lg:grid-cols-[1fr_24rem] lg:gap-14">
        <div className="grid gap-8">
          {written.wrong.length > 0 && (
            <Notice kind="warning" title={t("check", { n: written.wrong.length })} />
          )}
          {fault && (
            <Notice kind="warning" title={t("failed")}>
              {locale === "vi" ? fault.message_vi : fault.message_en}
            </Notice>
          )}
          <AddressFields written={written} />
          <DeliveryChoice
            options={options}
            chosen={chosen}
            error={written.wrong.includes("option")}
            onChoose={choose}
          />
          <PaymentChoice />
        </div>
        <div className="lg:sticky lg:top-6">
          <OrderSummary lines={lines} fee={fee}>
            <Button kind="primary" className="h-13 text-18" disabled={busy || options.length === 0}>
              {t(busy ? "placing" : "place")}
            </Button>
            <ButtonLink kind="plain" to="/cart">
              {t("back")}
            </ButtonLink>
          </OrderSummary>
        </div>
      </Form>
    </Page>
  )
}
