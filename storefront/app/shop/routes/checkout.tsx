import { useEffect, useRef, useState } from "react"
import {
  data,
  Form,
  isRouteErrorResponse,
  redirect,
  redirectDocument,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from "react-router"
import { BackendError } from "../../lib/backend.server"
import { localeContext } from "../../lib/locale.server"
import { translator, useMessages } from "../../lib/messages"
import { useComeBack } from "../../lib/use-come-back"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { CheckoutFields } from "../features/checkout/checkout-fields"
import { knownProvinces, loadCart, loadProvinces } from "../features/checkout/load-checkout.server"
import { blankCart } from "../features/checkout/blank-cart"
import { checkoutMessages } from "../features/checkout/messages"
import { readCheckoutForm } from "../features/checkout/read-form.server"
import { rememberedReceiver, rememberReceiver } from "../features/checkout/remembered.server"
import { sendOrder } from "../features/checkout/send-order.server"
import { filledFrom } from "../features/checkout/saved"
import { fillAnew, keepAddress, readShopper } from "../features/checkout/saved.server"
import { isUnsent, unsent, type Unsent, valuesOf } from "../features/checkout/written"
import { findCart } from "../lib/cart.server"
import { forgetCart, keepCart, keptCart } from "../lib/cart-cookie.server"
import { keepOrder } from "../lib/kept-orders.server"
import { orderPath } from "../lib/order-link"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import { claimCart, shopperToken } from "../lib/shopper.server"
import type { Route } from "./+types/checkout"

/** Does not fail while the backend is down: a form that was sent then is shown again with all that was typed. */
export async function loader({ request }: LoaderFunctionArgs) {
  const remembered = await rememberedReceiver(request)
  const { id } = await keptCart(request)
  try {
    await claimCart(request, id)
    const [cart, shopper] = await Promise.all([id ? loadCart(id) : null, readShopper(request)])
    if (!cart || cart.lines.length === 0) throw redirect("/cart")
    const filled = filledFrom(shopper, remembered)
    return { cart, provinces: await loadProvinces(), shopper, filled, down: false }
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) throw redirect("/cart")
    if (!(error instanceof BackendError) || error.status < 500) return pageFault(error)
    const known = { cart: null, provinces: knownProvinces(), shopper: null, filled: remembered, down: true }
    return data(known, { status: error.status })
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const use = form.get("use")
  if (typeof use === "string") return fillAnew(request, valuesOf(form), use)
  // The cart she saw; the browser's own may be a newer one, where another tab's press made an order of hers.
  const seen = form.get("cart")
  const kept = await keptCart(request)
  const id = typeof seen === "string" && seen !== "" ? seen : kept.id
  if (!id) return redirect("/cart")
  const read = readCheckoutForm(form, id)
  if (read.ok) read.input.locale = context.get(localeContext)
  const sent = await sendOrder(read, request)
  if (!sent.ok) {
    if (GONE.has(sent.unsent.fault?.code ?? "")) return redirect("/cart")
    return data(sent.unsent, { status: sent.status })
  }
  const headers = new Headers()
  if (!(await shopperToken(request))) headers.append("set-cookie", await rememberReceiver(read.values))
  if (read.values.save) await keepAddress(request, sent.input)
  if (sent.answer.status === "pay") {
    if (kept.id !== id) headers.append("set-cookie", await keepUnpaid(id))
    // A page of its own, because it alone may load the form for cards.
    return redirectDocument("/pay", { headers })
  }
  const { order_id, order_key } = sent.answer
  if (kept.id === id) headers.append("set-cookie", await forgetCart())
  headers.append("set-cookie", await keepOrder(request, order_id, order_key))
  return redirect(orderPath(order_id, order_key), { headers })
}

/** The page to pay at asks for the cart that the browser names. */
async function keepUnpaid(id: string): Promise<string> {
  const cart = await findCart(id)
  return cart ? keepCart(cart) : forgetCart()
}

const GONE = new Set(["cart_not_found", "cart_empty"])

/** A network that is lost on the way costs nothing that was typed. */
export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  const form = await request.clone().formData()
  try {
    return await serverAction()
  } catch (error) {
    if (error instanceof Response) throw error
    if (isRouteErrorResponse(error) && error.status < 500) throw error
    return data(unsent(valuesOf(form), { fault: OFFLINE }), { status: 503 })
  }
}

const OFFLINE = {
  code: "offline",
  message_vi: translator(checkoutMessages, "vi")("offline"),
  message_en: translator(checkoutMessages, "en")("offline"),
}

/** Only a cart that is another than it was is asked for again after an order that was not sent. */
export function shouldRevalidate({
  actionResult,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (formMethod !== "POST") return defaultShouldRevalidate
  const result = actionResult as Partial<Unsent> | undefined
  return result ? Boolean(result.trouble) : defaultShouldRevalidate
}

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { cart, provinces, shopper, filled, down } = loaderData
  const t = useMessages(checkoutMessages)
  const { state, formData } = useNavigation()
  const busy = state !== "idle" && !formData?.has("use")
  const form = useRef<HTMLFormElement>(null)
  // Looking again would forget what was said of an order that was pressed meanwhile; pressing again looks too.
  useComeBack(down && !actionData)
  // The form stands as it was opened: a backend that comes back fills nothing in over what was written meanwhile.
  const [opened] = useState(filled)
  const written = actionData ?? unsent(opened, {})
  useEffect(() => {
    if (!actionData) return
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong]")
    const saved = isUnsent(actionData) ? "[data-notice]" : "[data-saved]"
    const target = wrong ?? form.current?.querySelector<HTMLElement>(saved)
    target?.focus()
  }, [actionData])
  return (
    <Page className="pb-4">
      <PageMeta title={t("title")} hidden />
      <PageHead title={t("title")}>{t(shopper ? "lead_signed_in" : "lead")}</PageHead>
      {down && !actionData && (
        <div className="pb-6">
          <Notice kind="offline" title={t("not_now")}>
            {t("not_now_help")}
          </Notice>
        </div>
      )}
      <Form method="post" noValidate ref={form}>
        {/* Enter in any field presses the first button of a form: to place the order, not to change the address. */}
        <button className="sr-only" tabIndex={-1} aria-hidden />
        <CheckoutFields
          key={written.values.saved ?? ""}
          cart={cart ?? blankCart(written.values)}
          is_down={cart === null}
          {...{ provinces, shopper, written, busy }}
        />
      </Form>
    </Page>
  )
}
