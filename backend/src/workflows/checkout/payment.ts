import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PaymentMethod } from "@ocop/shared/checkout"
import { isOffered } from "../../read/checkout/offered-payment"
import type { PricedCart } from "./priced-cart"
import { CheckoutRefused } from "./refused"

/** Medusa's provider that asks nobody for money. */
export const CASH_ON_DELIVERY = "pp_system_default"

const PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  cod: CASH_ON_DELIVERY,
  vietqr: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
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
  if (
    !(await isOffered(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      cart.region_id,
      provider_id,
    ))
  )
    throw new CheckoutRefused("payment_not_offered", { field: "payment" })
  const collection_id = payment_collection?.id ?? (await newCollection(container, cart.id))
  if (payment_collection && payment_collection.amount !== total)
    await container.resolve(Modules.PAYMENT).updatePaymentCollections(collection_id, { amount: total })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection_id, provider_id, data: { cart_id: cart.id } },
  })
}

async function newCollection(container: MedusaContainer, cart_id: string): Promise<string> {
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
  return result.id
}
