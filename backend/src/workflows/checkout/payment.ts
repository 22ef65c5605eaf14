import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PaymentMethod } from "@ocop/shared/checkout"
import { readCheckoutCart } from "../../read/checkout/checkout-cart"
import { isOffered } from "../../read/checkout/offered-payment"
import { CARD, CASH, VIETQR } from "../../read/payments/providers"
import { aloneWithCart } from "../payment/alone-with-cart"
import type { PricedCart } from "./priced-cart"
import { CheckoutRefused } from "./refused"

const PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  cod: CASH,
  vietqr: VIETQR,
  card: CARD,
}

/** A session that is still waiting for the same sum in the same way stays: its QR may have been paid meanwhile. */
export async function askForPayment(
  container: MedusaContainer,
  cart: { id: string; region_id: string | null },
  { payment_collection, total }: PricedCart,
  method: PaymentMethod,
): Promise<void> {
  const provider_id = PROVIDERS[method]
  const waiting = payment_collection?.payment_sessions.find(
    ({ status }) => status === "pending" || status === "requires_more",
  )
  if (
    waiting?.provider_id === provider_id &&
    waiting.amount === total &&
    payment_collection?.amount === total
  )
    return
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await isOffered(db, cart.region_id, provider_id)))
    throw new CheckoutRefused("payment_not_offered", { field: "payment" })
  const payment_collection_id = payment_collection?.id ?? (await newCollection(container, cart.id))
  await aloneWithCart(container, cart.id, async () => {
    await refuseOrdered(db, cart.id)
    if (payment_collection && payment_collection.amount !== total)
      await container
        .resolve(Modules.PAYMENT)
        .updatePaymentCollections(payment_collection_id, { amount: total })
    await createPaymentSessionsWorkflow(container).run({
      input: { payment_collection_id, provider_id, data: { cart_id: cart.id } },
    })
  })
}

/** A new session takes the place of the one before, which a webhook may have made an order of in this moment. */
async function refuseOrdered(db: Knex, cart_id: string): Promise<void> {
  const cart = await readCheckoutCart(db, cart_id)
  if (!cart || cart.order_id || cart.completed) throw new CheckoutRefused("cart_changed")
}

async function newCollection(container: MedusaContainer, cart_id: string): Promise<string> {
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
  return result.id
}
