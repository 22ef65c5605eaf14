import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import {
  expiredSessions,
  openCardCarts,
  unreturnedCards,
  unsettledCarts,
} from "../../read/payments/unsettled"
import { cartsOfHalfOrders } from "../../read/payments/half-order"
import { cardRefunds, heldOfCanceled, untoldCash } from "../../read/payments/refunds-to-make"
import { cardProvider } from "./card-provider"
import { makeRefund, returnHeld } from "./make-refund"
import { mendOrder } from "./mend-order"
import { offerCards } from "./offer-cards"
import { returnCard } from "./settle-card"
import { settleCart } from "./settle-cart"

const AT_ONCE = 200
const MINUTE_MS = 60_000

export interface Swept {
  settled: string[]
  failed: { cart_id: string; error: unknown }[]
}

/** Finds money no event led anywhere: transfers that wait, cards charged without an order, cards to be paid back or said to have been, what is held of cancelled orders, and cash nobody was told to give back. Takes away orders a killed server left half made, and closes what is over. */
export async function sweepPayments(container: MedusaContainer, now: number): Promise<Swept> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const swept: Swept = { settled: [], failed: [] }
  const attempt = async (cart_id: string, work: () => Promise<void>) => {
    try {
      await work()
      swept.settled.push(cart_id)
    } catch (error) {
      swept.failed.push({ cart_id, error })
    }
  }
  for (const cart_id of await unsettledCarts(db, AT_ONCE, now))
    await attempt(cart_id, () => settleCart(container, cart_id, now))
  for (const cart_id of await cartsOfHalfOrders(db, now))
    await attempt(cart_id, () => mendOrder(container, cart_id))
  for (const session of await expiredSessions(db, now))
    await attempt(session.cart_id, () => container.resolve(Modules.PAYMENT).deletePaymentSession(session.id))
  for (const held of await heldOfCanceled(db, now))
    await attempt(held.cart_id ?? held.payment_id, () => returnHeld(container, held))
  const bank = container.resolve<BankModuleService>(BANK_MODULE)
  for (const { cart_id, ...due } of await untoldCash(db, now))
    await attempt(cart_id, () => bank.owe({ way: "cash", cart_id, ...due, reason: "refund" }, now))
  if (!cardProvider(container)) return swept
  await offerCards(container)
  for (const cart_id of await openCardCarts(db, Math.floor(now / MINUTE_MS)))
    await attempt(cart_id, () => settleCart(container, cart_id, now))
  for (const { cart_id, source } of await unreturnedCards(db))
    await attempt(cart_id, () =>
      returnCard(container, { cart_id, intent: source.replace(/^stripe:/, "") }, now),
    )
  for (const refund of await cardRefunds(db, now))
    await attempt(refund.cart_id ?? refund.id, () => makeRefund(container, refund))
  return swept
}
