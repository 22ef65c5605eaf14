import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { DueReason } from "@ocop/shared/payment"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import { intentSource, type StripeService } from "../../modules/stripe/service"
import { type CartPayment, readCartPayment } from "../../read/payments/cart-payment"
import { sessionsOfIntent } from "../../read/payments/unsettled"
import { aloneWithCart } from "./alone-with-cart"
import { cardProvider } from "./card-provider"
import { cartTotal } from "./cart-total"
import { completePaidCart } from "./complete-paid-cart"

/** How long after its money came an order that fails and fails is tried for. */
export const GIVES_UP_AFTER_MS = 10 * 60 * 1000

/** A card that was charged becomes an order, or the money goes back at once. One that was not is closed when its time is over. */
export async function settleCard(
  container: MedusaContainer,
  payment: CartPayment,
  now: number,
): Promise<void> {
  const { session, cart_id } = payment
  const card = cardProvider(container)
  if (!session || !card) return
  const { state, amount } = await card.moneyOf(session.data)
  switch (state) {
    case "open":
      if (now > session.expires_at) await container.resolve(Modules.PAYMENT).deletePaymentSession(session.id)
      return
    case "due":
      return returnCard(container, { cart_id, intent: intentOf(session.data) }, now)
    case "other_sum":
      return giveBack(container, payment, { amount, reason: "amount_changed" }, now)
    case "charged": {
      if ((await cartTotal(container, cart_id)) !== session.amount)
        return giveBack(container, payment, { amount, reason: "amount_changed" }, now)
      const reason = await reasonAgainst(container, card, payment, now)
      if (reason) await giveBack(container, payment, { amount, reason }, now)
    }
  }
}

/** Null: the order is made, or is not to be made yet. What has failed all the time since the charge is not possible. */
async function reasonAgainst(
  container: MedusaContainer,
  card: StripeService,
  { cart_id, session }: CartPayment,
  now: number,
): Promise<DueReason | null> {
  try {
    const completed = await completePaidCart(container, cart_id)
    return completed.kind === "impossible" ? completed.reason : null
  } catch (error) {
    const charged_at = await card.chargedAt(session?.data)
    if (now - (charged_at ?? now) < GIVES_UP_AFTER_MS) throw error
    return "not_possible"
  }
}

/** Said before it is done, while nobody can make an order of the cart: then no order takes this money any more. */
async function giveBack(
  container: MedusaContainer,
  { cart_id, session }: CartPayment,
  what: { amount: number; reason: DueReason },
  now: number,
): Promise<void> {
  const intent = intentOf(session?.data ?? {})
  const bank = container.resolve<BankModuleService>(BANK_MODULE)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const isSaid = await aloneWithCart(container, cart_id, async () => {
    if ((await readCartPayment(db, cart_id))?.order_id) return false
    await bank.owe({ way: "stripe", source: intentSource(intent), cart_id, ...what }, now)
    return true
  })
  if (isSaid) await returnCard(container, { cart_id, intent }, now)
}

/** Refunds at Stripe, once however often it is tried, then writes it down and closes the session. */
export async function returnCard(
  container: MedusaContainer,
  { cart_id, intent }: { cart_id: string; intent: string },
  now: number,
): Promise<void> {
  const card = cardProvider(container)
  if (!card) return
  await card.cancelPayment({ data: { id: intent } })
  await container.resolve<BankModuleService>(BANK_MODULE).noteReturn(intentSource(intent), intent, now)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const session of await sessionsOfIntent(db, cart_id, intent))
    await container.resolve(Modules.PAYMENT).deletePaymentSession(session)
}

function intentOf(data: Record<string, unknown>): string {
  return typeof data.id === "string" ? data.id : ""
}
