import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type PaymentAnswer, paymentStage, unspent } from "@ocop/shared/payment"
import { vietQrPayload } from "@ocop/shared/vietqr"
import { cardOptions } from "../../modules/stripe/options"
import { type CartPayment, readCartPayment } from "../../read/payments/cart-payment"
import { CARD, VIETQR } from "../../read/payments/providers"
import { orderKey } from "../order/order-key"
import { qrPicture } from "./qr-picture"

/** A payment as its shopper sees it; null where the cart has none. */
export async function shownPayment(db: Knex, cart_id: string, now: number): Promise<PaymentAnswer | null> {
  const payment = await readCartPayment(db, cart_id)
  if (!payment) return null
  if (payment.session?.provider_id === CARD) return { ...ofCard(payment, now), ...common(payment) }
  if (payment.session?.provider_id !== VIETQR && !payment.asked_last) return null
  const shown = ofTransfer(payment, now)
  return { ...shown, ...(shown.qr ? { picture: await qrPicture(shown.qr) } : {}), ...common(payment) }
}

function common({ order_id, due }: CartPayment) {
  return {
    ...(order_id ? { order_id, order_key: orderKey(order_id) } : {}),
    ...(due ? { due: { amount: due.amount, reason: due.reason, returned: due.returned } } : {}),
  }
}

function ofTransfer({ session, asked_last, money }: CartPayment, now: number): PaymentAnswer {
  const { bin = "", account, holder = "", code } = (session?.data ?? {}) as Partial<Record<string, string>>
  const state = paymentStage(money, now)
  const isOpen = state === "waiting" || state === "short"
  const { amount, expires_at } = money.asked ?? asked_last ?? { amount: 0, expires_at: now }
  const received = money.received.reduce((sum, transfer) => sum + transfer.amount, 0)
  // What is still missing, where a first transfer was short.
  const qr =
    isOpen && account ? vietQrPayload({ bin, account, amount: amount - unspent(money), purpose: code }) : null
  return {
    ...{ kind: "vietqr", state, amount, received, expires_at: new Date(expires_at).toISOString() },
    ...(qr?.ok && account ? { qr: qr.value, account: { bin, number: account, holder } } : {}),
    ...(isOpen && code ? { content: code } : {}),
  }
}

function ofCard({ session, order_id, due }: CartPayment, now: number): PaymentAnswer {
  const { amount = 0, expires_at = now, data } = session ?? {}
  const isOver = now > expires_at
  const state = order_id ? "paid" : due?.reason && !session ? "refund_due" : isOver ? "expired" : "waiting"
  const secret = data?.client_secret
  const options = cardOptions(process.env)
  return {
    ...{ kind: "card", state, amount, received: order_id ? amount : 0 },
    expires_at: new Date(expires_at).toISOString(),
    ...(state === "waiting" && typeof secret === "string" && options
      ? { client_secret: secret, publishable_key: options.publishable_key }
      : {}),
  }
}
