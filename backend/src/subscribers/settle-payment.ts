import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { ProviderWebhookPayload } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentWebhookEvents } from "@medusajs/framework/utils"
import { cartOfSession } from "../read/payments/cart-payment"
import { TRANSFER_RECEIVED } from "../workflows/payment/receive-transfers"
import { settleCart } from "../workflows/payment/settle-cart"

type Told = { cart_id: string } | ProviderWebhookPayload

/** Money has come: by a bank's notice, or by Stripe's. What is missed here the sweep finds. */
export default async function paymentTold({ event, container }: SubscriberArgs<Told>): Promise<void> {
  const cart_id = "cart_id" in event.data ? event.data.cart_id : await cartOfWebhook(event.data, container)
  if (cart_id) await settleCart(container, cart_id, Date.now())
}

async function cartOfWebhook(
  told: ProviderWebhookPayload,
  container: SubscriberArgs["container"],
): Promise<string | null> {
  const raw = told.payload.rawData as unknown as Buffer | { type: "Buffer"; data: number[] }
  const rawData = Buffer.isBuffer(raw) ? raw : Buffer.from(raw.data)
  const { data } = await container
    .resolve(Modules.PAYMENT)
    .getWebhookActionAndData({ ...told, payload: { ...told.payload, rawData } })
  if (!data?.session_id) return null
  return cartOfSession(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), data.session_id)
}

export const config: SubscriberConfig = {
  event: [TRANSFER_RECEIVED, PaymentWebhookEvents.WebhookReceived],
  context: { subscriberId: "settle-payment" },
}
