import type { PaymentAnswer } from "@ocop/shared/payment"
import { useState } from "react"
import { data, Form, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { formatTime } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { CardForm } from "../features/pay/card-form"
import { payMessages } from "../features/pay/messages"
import { headOf, Outcome } from "../features/pay/outcome"
import { paymentOf } from "../features/pay/payment.server"
import { Transfer } from "../features/pay/transfer"
import { useLive } from "../features/pay/use-live"
import { forgetCart, keptCart } from "../lib/cart-cookie.server"
import { keepOrder } from "../lib/kept-orders.server"
import { orderPath } from "../lib/order-link"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/pay"

/** Stripe comes back with these words in the address; then there is something to look into at once. */
const CAME_BACK = "payment_intent"

export async function loader({ request }: LoaderFunctionArgs) {
  const isBack = new URL(request.url).searchParams.has(CAME_BACK)
  const payment = await lookInto(request, isBack).catch(unseen)
  if (isBack && payment) throw redirect("/pay")
  return data({ payment, at: new Date().toISOString() }, { status: payment ? 200 : 503 })
}

/** A payment that cannot be asked about is waited for: the money and the bank do so too. */
function unseen(error: unknown): null {
  return error instanceof BackendError && error.status >= 500 ? null : pageFault(error)
}

/** The same where the network is lost on the way. */
export async function clientLoader({ serverLoader }: Route.ClientLoaderArgs) {
  try {
    return await serverLoader()
  } catch (error) {
    if (error instanceof TypeError) return { payment: null, at: "" }
    throw error
  }
}

/** "I have paid": the same as loading the page again, and more than that for a card. */
export async function action({ request }: ActionFunctionArgs) {
  await lookInto(request, true).catch(unseen)
  return redirect("/pay")
}

/** The order's own page takes over as soon as there is one, and the next cart is a new one. */
async function lookInto(request: Request, now: boolean): Promise<PaymentAnswer> {
  const { id } = await keptCart(request)
  if (!id) throw redirect("/cart")
  const payment = await paymentOf(id, request, { now })
  if (!payment) throw redirect("/checkout")
  const { order_id, order_key } = payment
  if (order_id && order_key) throw await toOrder(request, order_id, order_key)
  return payment
}

async function toOrder(request: Request, id: string, key: string): Promise<Response> {
  const headers = new Headers({ "set-cookie": await forgetCart() })
  headers.append("set-cookie", await keepOrder(request, id, key))
  return redirect(orderPath(id, key), { headers })
}

export default function Pay({ loaderData }: Route.ComponentProps) {
  const known = useLastSeen(loaderData)
  return known ? <PaymentSeen {...known} off={!loaderData.payment} /> : <Unseen />
}

interface Seen {
  payment: PaymentAnswer
  at: string
}

/** What the server last said, while it says nothing. */
function useLastSeen({ payment, at }: { payment: PaymentAnswer | null; at: string }): Seen | null {
  const [last, setLast] = useState<Seen | null>(null)
  if (!payment) return last
  if (last?.at !== at) setLast({ payment, at })
  return { payment, at }
}

/** The page was opened while nobody can say where the payment stands. */
function Unseen() {
  const t = useMessages(payMessages)
  useLive(true)
  return (
    <Page className="pb-10">
      <PageMeta title={t("title")} hidden />
      <PageHead title={t("title_unseen")}>
        <p className="max-w-prose">{t("lead_unseen")}</p>
      </PageHead>
      <CheckAgain />
    </Page>
  )
}

function CheckAgain() {
  const t = useMessages(payMessages)
  return (
    <Form method="post" className="flex flex-wrap gap-3">
      <Button kind="primary">{t("check")}</Button>
    </Form>
  )
}

function PaymentSeen({ payment, at, off }: Seen & { off: boolean }) {
  const t = useMessages(payMessages)
  const { state, kind } = payment
  const isOpen = state === "waiting" || state === "short"
  const isWatched = state === "paid" || (isOpen && kind === "vietqr")
  const { online } = useLive(isWatched)
  const { title, lead } = headOf(t, payment)
  return (
    <Page className="pb-10">
      <PageMeta title={t("title")} hidden />
      <div aria-live="polite">
        <PageHead title={title}>
          <p className="max-w-prose">{lead}</p>
        </PageHead>
        <div className="grid gap-7">
          {isOpen && kind === "vietqr" && <Transfer payment={payment} />}
          {state === "waiting" && kind === "card" && <CardForm payment={payment} />}
          <Outcome payment={payment} />
        </div>
      </div>
      {isWatched && (
        <div className="mt-6 grid gap-4">
          {online && !off ? (
            <p className="text-14 text-ink-soft">
              {t("watching")} <span className="figures">{t("checked_at", { at: formatTime(at) })}</span>
            </p>
          ) : (
            <Notice kind="offline" title={t(online ? "down" : "offline")}>
              {t("checked_at", { at: formatTime(at) })}
            </Notice>
          )}
          <CheckAgain />
        </div>
      )}
      {isOpen && (
        <ButtonLink kind="plain" to="/checkout" className="mt-2 -ml-5">
          {t("other_way")}
        </ButtonLink>
      )}
    </Page>
  )
}
