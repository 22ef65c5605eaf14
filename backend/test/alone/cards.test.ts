import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { PaymentAnswer } from "@ocop/shared/payment"
import { vi } from "vitest"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { orderKey } from "../../src/workflows/order/order-key"
import { offerCards } from "../../src/workflows/payment/offer-cards"
import { settleCart } from "../../src/workflows/payment/settle-cart"
import { sweepPayments } from "../../src/workflows/payment/sweep-payments"
import { inApp } from "../app"
import { post } from "../bank-notice"
import { Buyer, HOME_FEE } from "../buyer"
import { factsOf } from "../money-of"
import { openShop, type OnlineShop, setStock, type ShopGoods } from "../online-shop"
import { StripeProcess, WEBHOOK_SECRET } from "../stripe-process"

/** No order can be made. */
const BROKEN = `
  create function broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
  create trigger broken before insert on "order" for each row execute function broken()`

const TEN_MINUTES = 10
const MINUTE_MS = 60_000

const stripe = new StripeProcess()
const KEYS = {
  STRIPE_API_KEY: "sk_test_local",
  STRIPE_PUBLISHABLE_KEY: "pk_test_local",
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  STRIPE_API_BASE: stripe.url,
}

// Medusa reads its configuration before the runner hands out a suite's environment.
Object.assign(process.env, KEYS)

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let shop: OnlineShop
  let buyer: Buyer

  beforeAll(async () => {
    shop = await openShop(getContainer())
    await offerCards(getContainer())
    buyer = new Buyer(api.defaults.baseURL, shop)
  })
  beforeAll(() => stripe.start())
  afterAll(() => stripe.stop())

  const goods = (index: number) => shop.goods[index] as ShopGoods
  const seen = async (cart: string) =>
    (await buyer.at.get(`/store/carts/${cart}/payment`)).data as unknown as PaymentAnswer

  async function waiting() {
    const cart = await buyer.cartOf([goods(0), 1])
    const sum = goods(0).price + HOME_FEE
    expect((await buyer.order(cart, { payment: "card" })).data).toMatchObject({ status: "pay" })
    const { client_secret = "" } = await seen(cart)
    return { cart, sum, intent: client_secret.split("_secret")[0] ?? "" }
  }

  it("a card is charged in whole đồng, never a hundred times as much, and is an order by webhook, return and both at once", async () => {
    const { data } = await buyer.at.get(`/store/carts/${(await waiting()).cart}/payments`)
    expect(data.methods).toEqual([{ id: "vietqr" }, { id: "card" }, { id: "cod" }])
    const { cart, sum, intent } = await waiting()
    expect(await stripe.intent(intent)).toMatchObject({ amount: sum, currency: "vnd" })
    expect(await seen(cart)).toMatchObject({
      kind: "card",
      state: "waiting",
      publishable_key: "pk_test_local",
    })
    await stripe.pay(intent)
    const event = await stripe.paidEvent(intent)
    const url = api.defaults.baseURL
    const told = [event, event, event].map((notice) => post(url, notice))
    await Promise.all([...told, buyer.at.post(`/store/carts/${cart}/payment`)])
    await vi.waitFor(async () => expect((await seen(cart)).state).toBe("paid"), { timeout: 30_000 })
    expect(await post(url, event)).toBe(200)
    const { order_id } = await seen(cart)
    expect(await factsOf(knex(), cart)).toEqual({
      orders: [order_id],
      captures: [sum],
      received: 0,
      dues: [],
    })
    await vi.waitFor(
      () =>
        withScope(knex(), ALL_ROWS, async (trx) => {
          const sale = trx("ledger_sale").where({ order_id }).select("id")
          const tenders = await trx("ledger_sale_payment").whereIn("sale_id", sale).select("tender")
          expect(tenders).toEqual([{ tender: "card" }])
        }),
      { timeout: 30_000 },
    )
  })

  it("a card whose bank asks its holder is no order before she agrees, and can be tried again after she did not", async () => {
    const { cart, sum, intent } = await waiting()
    const comesBack = async () => {
      await buyer.at.post(`/store/carts/${cart}/payment`)
      return (await seen(cart)).state
    }
    const card = "pm_card_threeDSecure2Required"
    for (const agreed of ["no", "yes"] as const) {
      expect((await stripe.pay(intent, card)).status).toBe("requires_action")
      expect(await comesBack()).toBe("waiting")
      expect(await factsOf(knex(), cart)).toMatchObject({ orders: [], captures: [] })
      await stripe.holderSays(intent, agreed)
      expect(await comesBack()).toBe(agreed === "yes" ? "paid" : "waiting")
    }
    expect((await factsOf(knex(), cart)).captures).toEqual([sum])
    expect(await stripe.refunds()).not.toContainEqual(expect.objectContaining({ payment_intent: intent }))
  })

  it("charged and never told of: the sweep makes the order within ten minutes; a forged notice makes none", async () => {
    const { cart, sum, intent } = await waiting()
    expect(await post(api.defaults.baseURL, await stripe.paidEvent(intent, "whsec_forged"))).toBe(401)
    await stripe.pay(intent)
    const now = Date.now()
    for (let minute = 0; minute < TEN_MINUTES; minute++)
      await sweepPayments(getContainer(), now + minute * MINUTE_MS)
    expect((await factsOf(knex(), cart)).captures).toEqual([sum])
  })

  it("charged for goods that sold out, or in another sum than asked: no order, and refunded at Stripe at once, once", async () => {
    const other = await waiting()
    await stripe.change(other.intent, 1_000)
    await stripe.pay(other.intent)
    const late = await waiting()
    await stripe.pay(late.intent)
    await setStock(getContainer(), shop, goods(0), 0)
    for (const { cart } of [other, late, other, late]) await buyer.at.post(`/store/carts/${cart}/payment`)
    expect(await factsOf(knex(), other.cart)).toEqual({
      ...{ orders: [], captures: [], received: 0, dues: [{ amount: 1_000, reason: "amount_changed" }] },
    })
    expect(await factsOf(knex(), late.cart)).toMatchObject({
      dues: [{ amount: late.sum, reason: "sold_out" }],
    })
    const back = (await stripe.refunds()).map(({ payment_intent, amount }) => ({ payment_intent, amount }))
    expect(back).toContainEqual({ payment_intent: other.intent, amount: 1_000 })
    expect(back).toContainEqual({ payment_intent: late.intent, amount: late.sum })
    expect(await knex()("money_return")).toHaveLength(2)
    expect(await knex()("order").whereNull("deleted_at")).toEqual([])
  })

  const refundsOf = async (intent: string) =>
    (await stripe.refunds()).filter(({ payment_intent }) => payment_intent === intent)

  it("money that an order has taken stays: Medusa's way to another session is closed, and a session that goes takes nothing along", async () => {
    const { cart, sum, intent } = await waiting()
    await stripe.pay(intent)
    await buyer.at.post(`/store/carts/${cart}/payment`)
    expect((await buyer.at.post("/store/payment-collections", { cart_id: cart })).status).toBe(404)
    const session = await knex()<{ id: string }>("payment_session")
      .whereRaw("data ->> 'id' = ?", [intent])
      .first("id")
    await getContainer()
      .resolve(Modules.PAYMENT)
      .deletePaymentSession(session?.id ?? "")
    expect(await refundsOf(intent)).toEqual([])
    expect((await factsOf(knex(), cart)).captures).toEqual([sum])
  })

  it("a transfer that comes when she has chosen a card instead goes back, and leaves the card she pays by alone", async () => {
    const cart = await buyer.cartOf([goods(0), 1])
    const amount = goods(0).price + HOME_FEE
    for (const payment of ["vietqr", "card"]) await buyer.order(cart, { payment })
    const [intent = ""] = (await seen(cart)).client_secret?.split("_secret") ?? []
    const late = { provider: "sepay", external_id: cart, account: "1", content: "", notice: "{}" }
    await knex()("bank_transfer").insert({ ...late, cart_id: cart, amount, received_at: new Date() })
    await settleCart(getContainer(), cart, Date.now())
    expect((await factsOf(knex(), cart)).dues).toEqual([{ amount, reason: "cart_changed" }])
    await stripe.pay(intent)
    await buyer.at.post(`/store/carts/${cart}/payment`)
    expect(await factsOf(knex(), cart)).toMatchObject({ captures: [amount], received: amount })
    expect(await refundsOf(intent)).toEqual([])
  })

  it("a charge whose order fails and fails goes back when ten minutes are over, and not before", async () => {
    const { cart, sum, intent } = await waiting()
    await stripe.pay(intent)
    const settled = (minutes: number) => settleCart(getContainer(), cart, Date.now() + minutes * MINUTE_MS)
    await knex().raw(BROKEN)
    try {
      await expect(settled(9)).rejects.toMatchObject({ message: expect.stringContaining("broken") as string })
      expect(await refundsOf(intent)).toEqual([])
      await settled(11)
    } finally {
      await knex().raw("drop function broken() cascade")
    }
    expect(await factsOf(knex(), cart)).toMatchObject({
      ...{ orders: [], captures: [], dues: [{ amount: sum, reason: "not_possible" }] },
    })
    expect(await refundsOf(intent)).toMatchObject([{ amount: sum }])
  })

  it("an order that is cancelled has its money back at Stripe, all of it and once", async () => {
    const { cart, sum, intent } = await waiting()
    await stripe.pay(intent)
    await buyer.at.post(`/store/carts/${cart}/payment`)
    const { order_id = "" } = await seen(cart)
    const cancel = () =>
      buyer.at.post(`/store/order-tracking/${order_id}/cancel`, { key: orderKey(order_id) })
    expect((await Promise.all([cancel(), cancel()])).map(({ status }) => status)).toEqual([200, 200])
    expect(await refundsOf(intent)).toMatchObject([{ amount: sum }])
  })

  it("cancelled while Stripe gives nothing back, its money goes back by the sweep as soon as Stripe does, once", async () => {
    const { cart, sum, intent } = await waiting()
    await stripe.pay(intent)
    await buyer.at.post(`/store/carts/${cart}/payment`)
    const { order_id = "" } = await seen(cart)
    await stripe.failsRefunds("yes")
    const cancel = () =>
      buyer.at.post(`/store/order-tracking/${order_id}/cancel`, { key: orderKey(order_id) })
    expect((await cancel()).status).toBe(200)
    const sweep = () => sweepPayments(getContainer(), Date.now() + 3 * MINUTE_MS)
    expect((await sweep()).failed).toMatchObject([{ cart_id: cart }])
    await stripe.failsRefunds("no")
    for (let round = 0; round < 2; round++) {
      expect((await sweep()).failed).toEqual([])
      expect(await refundsOf(intent)).toMatchObject([{ amount: sum }])
    }
    const order = await buyer.at.get(`/store/order-tracking/${order_id}?key=${orderKey(order_id)}`)
    expect(order.data).toMatchObject({ state: "canceled", payment: { paid: sum, refunded: sum, due: 0 } })
  })

  it("a refund that a killed server wrote down and never asked Stripe for is made by the sweep, once, and counted in its order", async () => {
    const { cart, intent } = await waiting()
    await stripe.pay(intent)
    await buyer.at.post(`/store/carts/${cart}/payment`)
    const { order_id } = await seen(cart)
    const held = knex()<{ id: string }>("payment").whereRaw("data ->> 'id' = ?", [intent])
    const payment_id = (await held.first("id"))?.id ?? ""
    const refundAgain = (amount: number) =>
      refundPaymentWorkflow(getContainer()).run({ input: { payment_id, amount } })
    await refundAgain(10_000)
    const cut = { value: "30000", precision: 20 }
    await knex()("refund").insert({ id: "ref_cut", payment_id, amount: 30_000, raw_amount: cut })
    const swept = async () => {
      const later = Date.now() + 3 * MINUTE_MS
      for (let minute = 0; minute < TEN_MINUTES; minute++)
        expect((await sweepPayments(getContainer(), later + minute * MINUTE_MS)).failed).toEqual([])
      const back = await refundsOf(intent)
      const counted = await knex()("order_transaction")
        .where({ order_id, reference: "refund" })
        .select("amount")
      return [back, counted].map((sums) => sums.map(({ amount }) => Number(amount)).sort((a, b) => a - b))
    }
    const made = [
      [10_000, 30_000],
      [-30_000, -10_000],
    ]
    expect([await swept(), await swept()]).toEqual([made, made])
    await refundAgain(5_000)
    expect((await swept())[0]).toEqual([5_000, 10_000, 30_000])
  })
})
