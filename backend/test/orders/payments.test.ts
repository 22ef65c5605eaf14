import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentAnswer } from "@ocop/shared/payment"
import { transferCodesIn } from "@ocop/shared/transfer-code"
import { vi } from "vitest"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { orderKey } from "../../src/workflows/order/order-key"
import { expiredSessions } from "../../src/read/payments/unsettled"
import { settleCart } from "../../src/workflows/payment/settle-cart"
import { sweepPayments } from "../../src/workflows/payment/sweep-payments"
import { anOfficer, Caller } from "../actors"
import { inApp } from "../app"
import { ACCOUNT, cassoNotice, CASSO_KEY, post, SEPAY_KEY, sepayNotice, type Told } from "../bank-notice"
import { Buyer, HOME_FEE } from "../buyer"
import { factsOf } from "../money-of"
import { openShop, type OnlineShop, setStock, type ShopGoods } from "../online-shop"
import { queriesOf } from "../queries-of"

const DAY_MS = 86_400_000

inApp(
  ({ api, getContainer }) => {
    const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    let shop: OnlineShop
    let buyer: Buyer
    let told = 0

    beforeAll(async () => {
      shop = await openShop(getContainer())
      buyer = new Buyer(api.defaults.baseURL, shop)
    })

    afterEach(() => {
      vi.unstubAllEnvs()
    })

    const goods = (index: number) => shop.goods[index] as ShopGoods

    /** A cart that waits for a transfer of its sum. */
    async function waiting(quantity = 1): Promise<{ cart: string; sum: number; code: string }> {
      const cart = await buyer.cartOf([goods(0), quantity])
      const sum = goods(0).price * quantity + HOME_FEE
      const { status, data } = await buyer.order(cart, { payment: "vietqr", total: sum })
      expect([status, data]).toEqual([200, { status: "pay", cart_id: cart }])
      return { cart, sum, code: (await seen(cart)).content ?? "" }
    }

    const seen = async (cart: string) =>
      (await buyer.at.get(`/store/carts/${cart}/payment`)).data as unknown as PaymentAnswer
    const bank = (change: Partial<Told> & { amount: number; content: string }) =>
      post(api.defaults.baseURL, sepayNotice({ id: ++told, ...change }))
    const facts = (cart: string) => factsOf(knex(), cart)
    const becomes = (cart: string, state: PaymentAnswer["state"]) =>
      vi.waitFor(async () => expect((await seen(cart)).state).toBe(state), { timeout: 20_000, interval: 50 })
    const isDue = (cart: string, dues: object[]) =>
      vi.waitFor(async () => expect((await facts(cart)).dues).toEqual(dues), {
        timeout: 20_000,
        interval: 50,
      })

    describe("a transfer with the cart's code", () => {
      it("of exactly the sum makes the order, captured, in the ledger as VietQR and out of stock, though the shopper never comes back", async () => {
        const { cart, sum, code } = await waiting()
        const asked = await seen(cart)
        expect(asked).toMatchObject({
          kind: "vietqr",
          state: "waiting",
          amount: sum,
          received: 0,
          content: code,
        })
        expect([asked.account?.number, asked.qr?.includes(code), transferCodesIn(code)]).toEqual([
          ACCOUNT,
          true,
          [code],
        ])
        expect(
          await bank({ amount: sum, content: `MBVCB.77.${code.toLowerCase()}.CT tu 0123 NGUYEN VAN A` }),
        ).toBe(200)
        await vi.waitFor(async () => expect((await seen(cart)).order_id).toBeDefined(), { timeout: 20_000 })
        const paid = await seen(cart)
        expect(paid).toMatchObject({ state: "paid", received: sum })
        expect(await facts(cart)).toEqual({
          orders: [paid.order_id],
          captures: [sum],
          received: sum,
          dues: [],
        })
        await vi.waitFor(
          () =>
            withScope(knex(), ALL_ROWS, async (trx) => {
              const sale = trx("ledger_sale").where({ order_id: paid.order_id }).select("id")
              expect(await trx("ledger_sale_payment").whereIn("sale_id", sale).select("tender")).toEqual([
                { tender: "vietqr" },
              ])
            }),
          { timeout: 20_000 },
        )
        expect(await knex()("reservation_item").whereNull("deleted_at").select("quantity")).toHaveLength(1)
      })

      it("of an order that is cancelled is to give back, all of it and once", async () => {
        const { cart, sum, code } = await waiting()
        await bank({ amount: sum, content: code })
        await vi.waitFor(async () => expect((await seen(cart)).order_id).toBeDefined(), { timeout: 20_000 })
        const { order_id = "" } = await seen(cart)
        const cancel = () =>
          buyer.at.post(`/store/order-tracking/${order_id}/cancel`, { key: orderKey(order_id) })
        expect((await Promise.all([cancel(), cancel()])).map(({ status }) => status)).toEqual([200, 200])
        await settleCart(getContainer(), cart, Date.now())
        expect((await facts(cart)).dues).toEqual([{ amount: sum, reason: "refund" }])
        const page = await buyer.at.get(`/store/order-tracking/${order_id}?key=${orderKey(order_id)}`)
        expect(page.data.payment).toMatchObject({ refunded: sum, owed: sum, over: null })
      })

      it("short of the sum waits for the rest; what is over the sum, or comes after the order, is to give back", async () => {
        const { cart, sum, code } = await waiting()
        await bank({ amount: 30_000, content: code })
        await becomes(cart, "short")
        expect(await seen(cart)).toMatchObject({ received: 30_000, amount: sum })
        await bank({ amount: sum - 25_000, content: `${code.slice(0, 7)} ${code.slice(7)}` })
        const over = { amount: 5_000, reason: "over" }
        await isDue(cart, [over])
        await bank({ amount: sum, content: code })
        await isDue(cart, [over, { amount: sum, reason: "over" }])
        expect((await facts(cart)).captures).toEqual([sum])
        expect((await seen(cart)).state).toBe("over")
        const { order_id = "" } = await seen(cart)
        const page = await buyer.at.get(`/store/order-tracking/${order_id}?key=${orderKey(order_id)}`)
        const amount = sum + 5_000
        expect(page.data.payment).toMatchObject({ paid: sum, due: 0, over: { amount, owed: amount } })
      })

      it("for goods that sold out, for a cart changed since, or late, makes no order and is to give back with the reason", async () => {
        const changed = await waiting()
        const line = { variant_id: goods(0).variant_id, quantity: 1 }
        await buyer.at.post(`/store/carts/${changed.cart}/line-items`, line)
        await bank({ amount: changed.sum, content: changed.code })
        await isDue(changed.cart, [{ amount: changed.sum, reason: "cart_changed" }])

        const late = await waiting()
        await bank({ amount: 1_000, content: late.code })
        await becomes(late.cart, "short")
        const closed = (await expiredSessions(knex(), Date.now() + 2 * DAY_MS)).map(({ cart_id }) => cart_id)
        expect(closed).not.toContain(late.cart)
        await settleCart(getContainer(), late.cart, Date.now() + 2 * DAY_MS)
        expect((await facts(late.cart)).dues).toEqual([{ amount: 1_000, reason: "expired" }])

        const sold_out = await waiting()
        await setStock(getContainer(), shop, goods(0), 0)
        await bank({ amount: sold_out.sum, content: sold_out.code })
        await isDue(sold_out.cart, [{ amount: sold_out.sum, reason: "sold_out" }])
        expect(await seen(sold_out.cart)).toMatchObject({
          state: "refund_due",
          due: { amount: sold_out.sum, reason: "sold_out", returned: false },
        })
        for (const { cart } of [changed, late, sold_out])
          expect(await facts(cart)).toMatchObject({ orders: [], captures: [] })
      })
    })

    it("an unknown code is kept and listed; money that leaves is no money; a till's own transfers are not the shop's", async () => {
      const dues = () => knex()("money_due").select("amount", "reason", "cart_id")
      await bank({ amount: 70_000, content: "NGUYEN VAN B chuyen tien" })
      await bank({ amount: 80_000, content: "tra tien hang", type: "out" })
      await bank({ amount: 90_000, content: "TKY-1-7", account: "TKY000001" })
      expect(await dues()).toEqual([{ amount: "70000", reason: "unknown_code", cart_id: null }])
      expect(await knex()("bank_transfer").select("amount")).toHaveLength(2)
      await expect(knex()("bank_transfer").update({ amount: 1 })).rejects.toThrow("never changed")
      await expect(knex()("money_due").delete()).rejects.toThrow("never changed")
    })

    it("what is to give back stands in the trade department's list until it is written down as returned, once, with an audit row", async () => {
      await bank({ amount: 70_000, content: "NGUYEN VAN B chuyen tien" })
      const base = new Caller(api.defaults.baseURL)
      const trade = base.as((await anOfficer(getContainer(), base, [{ role: "trade" }])).token)
      const inspector = base.as((await anOfficer(getContainer(), base, [{ role: "inspector" }])).token)
      expect((await inspector.get("/office/payments")).status).toBe(403)
      const { data } = await trade.get("/office/payments")
      expect(data).toMatchObject({ total: 1, sum: 70_000 })
      const [due] = data.items as { id: string; transfers: object[] }[]
      expect(due).toMatchObject({ amount: 70_000, reason: "unknown_code", transfers: [{ amount: 70_000 }] })
      const back = () => trade.post(`/office/payments/${due?.id}/return`, { reference: "FT26327001" })
      expect([(await back()).status, (await back()).status]).toEqual([200, 404])
      expect((await trade.get("/office/payments")).data).toMatchObject({ total: 0 })
      const returned = (await trade.get("/office/payments?state=returned")).data
      expect(returned.items).toMatchObject([{ reference: "FT26327001" }])
      const audit = await knex()("audit_entry")
        .where({ action: "money.return" })
        .select("subject_id", "document_no")
      expect(audit).toEqual([{ subject_id: due?.id, document_no: "FT26327001" }])
    })

    it("the same notice 20 times at once, and again afterwards, is one order and one capture", async () => {
      const { cart, sum, code } = await waiting()
      const notice = sepayNotice({ id: 501, amount: sum, content: code })
      const statuses = await Promise.all(Array.from({ length: 20 }, () => post(api.defaults.baseURL, notice)))
      expect(new Set(statuses)).toEqual(new Set([200]))
      await vi.waitFor(async () => expect((await facts(cart)).captures).toEqual([sum]), { timeout: 20_000 })
      expect(await post(api.defaults.baseURL, notice)).toBe(200)
      await sweepPayments(getContainer(), Date.now())
      const { orders, captures, received, dues } = await facts(cart)
      expect([orders.length, captures, received, dues]).toEqual([1, [sum], sum, []])
      expect(await knex()("order").whereNull("deleted_at")).toHaveLength(1)
    })

    it("a notice whose event is lost is found by the sweep", async () => {
      const { cart, sum, code } = await waiting()
      await knex()("bank_transfer").insert({
        ...{
          provider: "sepay",
          external_id: "lost",
          account: ACCOUNT,
          amount: sum,
          content: code,
          cart_id: cart,
        },
        ...{ notice: "{}", received_at: new Date().toISOString() },
      })
      const { settled, failed } = await sweepPayments(getContainer(), Date.now())
      expect([settled, failed]).toEqual([[cart], []])
      expect((await facts(cart)).captures).toEqual([sum])
    })

    it("notices without the right signature, or too old, are refused before anything is kept, and junk costs no query", async () => {
      const { sum, code } = await waiting()
      const good = { id: 900, amount: sum, content: code }
      const old = Date.now() - 301_000
      const url = api.defaults.baseURL
      const forged = [
        sepayNotice(good, { key: "another-key" }),
        sepayNotice(good, { at: old }),
        { ...sepayNotice(good), headers: {} },
        { ...sepayNotice(good), body: sepayNotice({ ...good, amount: 1 }).body },
        {
          ...sepayNotice(good),
          headers: { "content-type": "application/json", authorization: "Apikey wrong" },
        },
      ]
      const queries = (work: () => Promise<void>) => queriesOf(knex(), "/hooks/bank", work)
      const onJunk = await queries(async () => {
        for (const notice of forged) expect([401, 429]).toContain(await post(url, notice))
        const many = await Promise.all(
          Array.from({ length: 100 }, () => post(url, forged[0] ?? sepayNotice(good))),
        )
        expect(new Set(many)).toContain(429)
      })
      expect(onJunk).toBe(0)
      expect(await knex()("bank_transfer")).toEqual([])
      const byKey = { "content-type": "application/json", authorization: `Apikey ${SEPAY_KEY}` }
      const onMoney = await queries(async () => {
        expect(await post(url, { ...sepayNotice(good), headers: byKey })).toBe(200)
      })
      expect(onMoney).toBeGreaterThan(0)
      expect(await post(url, cassoNotice(good))).toBe(404)

      vi.stubEnv("BANK_SEPAY_KEY", "")
      vi.stubEnv("BANK_CASSO_KEY", CASSO_KEY)
      for (const change of [{ key: "another-key" }, { at: old }])
        expect([401, 429]).toContain(await post(url, cassoNotice(good, change)))
      expect(await post(url, sepayNotice({ ...good, id: 901 }))).toBe(404)
      const byToken = { "content-type": "application/json", "secure-token": CASSO_KEY }
      const first = JSON.stringify({
        error: 0,
        data: [{ id: 7, tid: "x", description: "a", amount: 5, bank_sub_acc_id: ACCOUNT }],
      })
      expect(await post(url, { path: "/hooks/bank/casso", headers: byToken, body: first })).toBe(200)
      expect(await post(url, cassoNotice({ ...good, id: 8 }))).toBe(200)
      expect(await knex()("bank_transfer")).toHaveLength(3)
    })
  },
  { BANK_SEPAY_KEY: SEPAY_KEY },
)
