import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type DueReason, settlementOf, unspent } from "@ocop/shared/payment"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import { type CartPayment, readCartPayment } from "../../read/payments/cart-payment"
import { CARD, VIETQR } from "../../read/payments/providers"
import { aloneWithCart } from "./alone-with-cart"
import { cartTotal } from "./cart-total"
import { completePaidCart } from "./complete-paid-cart"
import { countMoney } from "./count-money"
import { GIVES_UP_AFTER_MS, settleCard } from "./settle-card"

const running = new Map<string, Promise<void>>()
/** Many notices at once must leave connections to everybody else. */
const AT_ONCE = 3
const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve())
let turn = 0

/**
 * Brings a cart and its money to where they belong: an order with its money captured, or the money said to go back, whether or
 * not the shopper is there. May be called at any time, any number of times and by many at once. Throws where it has to be
 * tried again; the sweep does.
 */
export function settleCart(container: MedusaContainer, cart_id: string, now: number): Promise<void> {
  const before = running.get(cart_id) ?? Promise.resolve()
  const settling = before
    .catch(() => undefined)
    .then(() => inLane(() => settle(container, cart_id, now)))
    .finally(() => {
      if (running.get(cart_id) === settling) running.delete(cart_id)
    })
  running.set(cart_id, settling)
  return settling
}

function inLane(work: () => Promise<void>): Promise<void> {
  const lane = turn++ % AT_ONCE
  const done = (lanes[lane] ?? Promise.resolve()).then(work)
  lanes[lane] = done.catch(() => undefined)
  return done
}

async function settle(container: MedusaContainer, cart_id: string, now: number): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const payment = await readCartPayment(db, cart_id)
  if (!payment) return
  if (payment.order_id) await countMoney(container, payment.order_id)
  else if (payment.session?.provider_id === CARD) await settleCard(container, payment, now)
  if ((await nextStep(container, payment, now)) === "complete") await complete(container, payment, now)
  await giveBackRest(container, cart_id, now, null)
}

/** Completing is tried before anything is said to go back; what is over follows from the order. */
async function nextStep(container: MedusaContainer, payment: CartPayment, now: number) {
  const step = settlementOf(payment.money, now)
  if (step.kind !== "complete") return step.kind
  const total = await cartTotal(container, payment.cart_id)
  return settlementOf({ ...payment.money, total }, now).kind
}

async function complete(container: MedusaContainer, payment: CartPayment, now: number): Promise<void> {
  const { cart_id, last_received_at } = payment
  try {
    const completed = await completePaidCart(container, cart_id)
    if (completed.kind === "impossible") await giveBackRest(container, cart_id, now, completed.reason)
  } catch (error) {
    if (now - (last_received_at ?? now) < GIVES_UP_AFTER_MS) throw error
    await giveBackRest(container, cart_id, now, "not_possible")
  }
}

/** Decided anew while nobody can make an order of the cart. `reason` says that none can be made. */
async function giveBackRest(
  container: MedusaContainer,
  cart_id: string,
  now: number,
  reason: DueReason | null,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const first = await readCartPayment(db, cart_id)
  if (!first || unspent(first.money) <= 0) return
  if (!reason && (await decided(container, first, now)) === null) return
  await aloneWithCart(container, cart_id, async () => {
    const payment = await readCartPayment(db, cart_id)
    if (!payment) return
    const amount = unspent(payment.money)
    const why = payment.order_id ? null : reason
    const said = why ?? (await decided(container, payment, now))
    if (amount <= 0 || !said) return
    const received = payment.money.received.reduce((sum, transfer) => sum + transfer.amount, 0)
    const bank = container.resolve<BankModuleService>(BANK_MODULE)
    const source = `cart:${cart_id}:${received}:${payment.money.due}`
    await bank.owe({ way: "bank", source, cart_id, amount, reason: said }, now)
    // Whoever wants to try again is asked anew; whoever is paying by card now goes on.
    if (!payment.order_id && payment.session?.provider_id === VIETQR)
      await container.resolve(Modules.PAYMENT).deletePaymentSession(payment.session.id)
  })
}

async function decided(
  container: MedusaContainer,
  payment: CartPayment,
  now: number,
): Promise<DueReason | null> {
  const total = payment.order_id ? payment.money.total : await cartTotal(container, payment.cart_id)
  const step = settlementOf({ ...payment.money, total }, now)
  return step.kind === "give_back" ? step.reason : null
}
