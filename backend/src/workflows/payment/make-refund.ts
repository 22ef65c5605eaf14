import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CardRefund, HeldMoney } from "../../read/payments/refunds-to-make"
import { cardProvider } from "./card-provider"
import { countMoney } from "./count-money"

/** Medusa writes a refund down before it asks Stripe: what a killed server never asked for is asked for now, once. */
export async function makeRefund(container: MedusaContainer, refund: CardRefund): Promise<void> {
  const card = cardProvider(container)
  if (!card) return
  const { id, amount, data, written, order_id } = refund
  if (!(await card.hasRefunded(data, { id, written })))
    await card.refundPayment({ amount, data, context: { idempotency_key: id } })
  if (order_id) await countMoney(container, order_id)
}

/** Medusa's own workflow gives nothing back for an order that is cancelled already. */
export async function returnHeld(
  container: MedusaContainer,
  { payment_id, amount, order_id }: HeldMoney,
): Promise<void> {
  await container.resolve(Modules.PAYMENT).refundPayment({ payment_id, amount })
  await countMoney(container, order_id)
}
