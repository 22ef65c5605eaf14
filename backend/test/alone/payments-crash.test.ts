import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { settleCart } from "../../src/workflows/payment/settle-cart"
import { sweepPayments } from "../../src/workflows/payment/sweep-payments"
import { inApp } from "../app"
import { SEPAY_KEY } from "../bank-notice"
import { Fleet } from "../fleet"
import { factsOf } from "../money-of"
import { type OnlineShop, openShop, setStock } from "../online-shop"
import { type PayingCart, payingCarts } from "../paying-carts"
import { PaymentPlayer } from "../payment-player"
import { paymentSchedule } from "../payment-schedule"
import { Dice } from "../schedule"
import { StripeProcess, WEBHOOK_SECRET } from "../stripe-process"

const FIRST_SEED = Number(process.env.PAYMENT_SEED ?? 1)
const WAVES = 2
const SCHEDULES_IN_A_WAVE = 102
const AT_ONCE = 10
/** Of the third kind of goods there are fewer than are paid for. */
const SCARCE = { goods: 2, pieces: 6 }
const MINUTE_MS = 60_000
const TWO_DAYS_MS = 2 * 86_400_000
/** Of cards without an order a tenth comes up in a minute. */
const EVERY_CARD = 10
const MOST_ROUNDS = 20

const stripe = new StripeProcess()
const KEYS = {
  ...{ BANK_SEPAY_KEY: SEPAY_KEY, STRIPE_API_KEY: "sk_test_local", STRIPE_PUBLISHABLE_KEY: "pk_test_local" },
  ...{ STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: stripe.url },
}

// Medusa reads its configuration before the runner hands out a suite's environment; the servers inherit it too.
Object.assign(process.env, KEYS)

inApp(({ api, getContainer, dbConfig }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let fleet: Fleet

  beforeAll(() => stripe.start())
  afterEach(() => fleet.close())
  afterAll(() => stripe.stop())

  /** Each wave plays on while its server is killed, in the midst of what it does. */
  async function playAll(carts: readonly PayingCart[], player: PaymentPlayer): Promise<void> {
    for (let wave = 0; wave < WAVES; wave++) {
      const killed = fleet.killAfterCommits(new Dice(FIRST_SEED + wave).between(20, 200))
      const next = carts.slice(wave * SCHEDULES_IN_A_WAVE, (wave + 1) * SCHEDULES_IN_A_WAVE).values()
      const some = async () => {
        for (const cart of next) await player.play(cart)
      }
      await Promise.all([killed, ...Array.from({ length: AT_ONCE }, some)])
    }
    // What this server was told of it has to be done with, before the locks of the killed are said to have run out.
    await Promise.allSettled(carts.map(({ id }) => settleCart(getContainer(), id, Date.now())))
    await fleet.close()
    expect(fleet.kills).toBe(WAVES)
  }

  /** The locks of the killed run out, and the sweep comes by every minute until it has nothing left to do. */
  async function sweep(from: number, least: number): Promise<void> {
    await knex()("locking").update({ expiration: knex().raw("now() - interval '1 second'") })
    for (let round = 1; ; round++) {
      const { failed } = await sweepPayments(getContainer(), from + round * MINUTE_MS)
      if (round >= least && failed.length === 0) return
      if (round === MOST_ROUNDS) throw new Error(`not settled: ${String(failed[0]?.error)}`)
    }
  }

  /** What became of a cart and its money, from the tables and from Stripe. */
  async function fateOf({ id, token, plan }: PayingCart) {
    const { orders, captures, received, dues } = await factsOf(knex(), id)
    const ordered = orders.length
    if (plan.way !== "card")
      return { ordered, captures, received, back: dues.reduce((sum, { amount }) => sum + amount, 0) }
    const { status, amount } = await stripe.intent(token)
    const refunds = (await stripe.refunds()).filter(({ payment_intent }) => payment_intent === token)
    const back = refunds.reduce((sum, refund) => sum + refund.amount, 0)
    return { ordered, captures, received: status === "succeeded" ? amount : 0, back }
  }

  /** How many orders there must be; null where something came between that may have been first. */
  function due({ id, plan }: PayingCart, received: number, placed: ReadonlySet<string>): 0 | 1 | null {
    const { way, goods, sum, late, steps } = plan
    if (placed.has(id)) return 1
    if (way === "cod") return null
    const isEnough = way === "card" ? received === sum : received >= sum
    if (late || !isEnough) return 0
    return goods === SCARCE.goods || steps.flat().some(({ kind }) => kind === "change") ? null : 1
  }

  async function judge(carts: readonly PayingCart[], placed: ReadonlySet<string>): Promise<void> {
    const fates = await Promise.all(carts.map(async (cart) => ({ cart, ...(await fateOf(cart)) })))
    for (const { cart, ordered, captures, received, back } of fates) {
      const { way, sum, payments } = cart.plan
      const played = JSON.stringify(cart.plan)
      if (way === "vietqr") expect(received, played).toBe(payments.reduce((all, one) => all + one.amount, 0))
      expect([0, 1], played).toContain(ordered)
      expect(ordered, played).toBe(due(cart, received, placed) ?? ordered)
      const taken = ordered === 1 && way !== "cod" ? [sum] : []
      expect(captures, played).toEqual(taken)
      expect(back, played).toBe(received - (taken[0] ?? 0))
    }
    const orders = fates.filter(({ ordered }) => ordered === 1)
    const scarce = orders.filter(({ cart }) => cart.plan.goods === SCARCE.goods)
    expect(scarce.length).toBeLessThanOrEqual(SCARCE.pieces)
    expect(await knex()("order").whereNull("deleted_at")).toHaveLength(orders.length)
    expect(await knex()("reservation_item").whereNull("deleted_at")).toHaveLength(orders.length)
  }

  async function cartsOf(shop: OnlineShop): Promise<PayingCart[]> {
    const prices = shop.goods.map(({ price }) => price)
    const plans = Array.from({ length: WAVES * SCHEDULES_IN_A_WAVE }, (_, index) =>
      paymentSchedule(FIRST_SEED + index, prices),
    )
    return payingCarts(getContainer(), shop, plans)
  }

  it("however often money comes and is told, and whenever a server is killed: one order and one capture, or none and the money back", async () => {
    const shop = await openShop(getContainer())
    const scarce = shop.goods[SCARCE.goods]
    if (scarce) await setStock(getContainer(), shop, scarce, SCARCE.pieces)
    fleet = new Fleet(String(dbConfig.clientUrl), WAVES + 1)
    const [carts] = await Promise.all([cartsOf(shop), fleet.open()])
    const { publishable_key } = shop.shop
    const player = new PaymentPlayer({ fleet, other: api.defaults.baseURL, publishable_key, stripe })
    await playAll(carts, player)
    await sweep(Date.now(), 1)
    await sweep(Date.now() + TWO_DAYS_MS, EVERY_CARD)
    await judge(carts, player.placed)
  }, 600_000)
}, KEYS)
