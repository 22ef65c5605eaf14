import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OrderPage } from "@ocop/shared/order-page"
import { BANK_MODULE } from "../../src/modules/bank"
import type { BankModuleService } from "../../src/modules/bank/service"
import { dueList } from "../../src/read/payments/due-list"
import { untoldOrders } from "../../src/read/orders/untold-orders"
import { NEWS_MS, tellShopper } from "../../src/workflows/message/tell-shopper"
import { tellShoppers } from "../../src/workflows/message/tell-shoppers"
import { orderKey } from "../../src/workflows/order/order-key"
import { vi } from "vitest"
import { sweepPayments } from "../../src/workflows/payment/sweep-payments"
import { aCustomer, Caller } from "../actors"
import { inApp } from "../app"
import { Buyer } from "../buyer"
import { type OnlineShop, openShop } from "../online-shop"
import { capture, fulfil, placeOrder } from "../shopper"

const PHONE = "0900000000"

inApp(({ api, getContainer }) => {
  let shop: OnlineShop
  let anyone: Caller
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const from = (address: string) => ({ "x-forwarded-for": address })
  const place = () => {
    const [goods] = shop.goods
    if (!goods) throw new Error("the shop has no goods")
    return placeOrder(api, shop, [{ goods, quantity: 2 }])
  }
  const buyer = () => new Buyer(api.defaults.baseURL, shop)
  const linkTo = (id: string, key = orderKey(id)) => `/store/order-tracking/${id}?key=${key}`
  const read = async (id: string, caller = anyone) => OrderPage.parse((await caller.get(linkTo(id))).data)
  const deliver = async (id: string) => {
    await knex()("fulfillment")
      .whereIn("id", knex()("order_fulfillment").where({ order_id: id }).select("fulfillment_id"))
      .update({ shipped_at: new Date(), delivered_at: new Date() })
  }

  beforeAll(async () => {
    shop = await openShop(getContainer())
    anyone = new Caller(api.defaults.baseURL, { "x-publishable-api-key": shop.shop.publishable_key })
  })

  describe("the page of an order", () => {
    it("tells whoever holds its link what was ordered, what is to pay and where it goes", async () => {
      const id = await place()
      const page = await read(id)
      expect(page).toMatchObject({
        state: "placed",
        payment: { kind: "cod", paid: 0, due: page.total },
        deliver: { kind: "door", phone: PHONE, commune: "Phường Tam Kỳ" },
        may_cancel: true,
        may_return: false,
        owned: false,
      })
      expect(page.total).toBe(100_000 + (page.carriage?.amount ?? 0))
      expect(page.lines).toMatchObject([{ title: "Hàng 1", quantity: 2, unit_price: 50_000, total: 100_000 }])
    })

    it("is there for nobody who only knows or guesses its id, Medusa's own page neither", async () => {
      const id = await place()
      const stranger = await aCustomer(getContainer(), anyone)
      const other = await place()
      for (const path of [
        `/store/order-tracking/${id}`,
        linkTo(id, ""),
        linkTo(id, "x".repeat(24)),
        linkTo(id, orderKey(other)),
        linkTo("order_01K00000000000000000000000"),
      ]) {
        const answer = await anyone.as(stranger.token).get(path)
        expect([path, answer.status, answer.code]).toEqual([path, 404, "not_found"])
      }
      expect((await anyone.get(`/store/orders/${id}`)).code).toBe("auth_required")
      expect((await anyone.as(stranger.token).get(`/store/orders/${id}`)).code).toBe("not_found")
    })

    it("guessing at orders and carts is answered 404, then 429, and holds nobody else up", async () => {
      const id = await place()
      for (const path of [linkTo(id, "guess"), "/store/carts/cart_01K00000000000000000000000"]) {
        const statuses: number[] = []
        for (let tries = 0; tries < 33; tries++)
          statuses.push((await anyone.get(path, from("203.0.113.50"))).status)
        expect(statuses.slice(0, 30).every((status) => status === 404)).toBe(true)
        expect(statuses.at(-1)).toBe(429)
      }
      expect((await anyone.get(linkTo(id), from("203.0.113.50"))).status).toBe(429)
      expect((await anyone.get(linkTo(id), from("203.0.113.51"))).status).toBe(200)
    })

    it("is found by number and phone together; one wrong is answered as both, and tries are few", async () => {
      const id = await place()
      const { number } = await read(id)
      const track = (asked: { number: number; phone: string }, address = "203.0.113.60") =>
        anyone.post("/store/order-tracking", asked, from(address))
      expect((await track({ number, phone: "+84 900 000 000" })).data).toEqual({ id, key: orderKey(id) })
      const wrong = await Promise.all([
        track({ number, phone: "0900000001" }),
        track({ number: number + 1_000_000, phone: PHONE }),
      ])
      expect(wrong.map(({ status, code }) => [status, code])).toEqual([
        [404, "order_not_matched"],
        [404, "order_not_matched"],
      ])
      const tries = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          track({ number, phone: `09000002${10 + index}` }, "203.0.113.61"),
        ),
      )
      expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20)
      const spread = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          track({ number, phone: "0911111111" }, `198.51.100.${index}`),
        ),
      )
      expect(spread.some(({ status }) => status === 429)).toBe(true)
    })
  })

  describe("cancelling", () => {
    it("is the shopper's until the goods are packed; twice pressed it is done once", async () => {
      const id = await place()
      const cancel = () => anyone.post(`/store/order-tracking/${id}/cancel`, { key: orderKey(id) })
      const answers = await Promise.all([cancel(), cancel(), cancel()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await read(id)).toMatchObject({ state: "canceled", may_cancel: false, payment: { due: 0 } })
    })

    it("gives back what was paid, once", async () => {
      const id = await place()
      await capture(getContainer(), id)
      const cancel = () => anyone.post(`/store/order-tracking/${id}/cancel`, { key: orderKey(id) })
      await Promise.all([cancel(), cancel()])
      const page = await read(id)
      expect(page.payment).toMatchObject({ paid: page.total, refunded: page.total, owed: page.total })
      expect(page.steps.filter(({ state }) => state === "refund_due")).toHaveLength(1)
    })

    it("cash that goes back stands in the office's list, and is told as given back when it was", async () => {
      const id = await place()
      await capture(getContainer(), id)
      await anyone.post(`/store/order-tracking/${id}/cancel`, { key: orderKey(id) })
      for (let round = 0; round < 2; round++) await sweepPayments(getContainer(), Date.now())
      const { items } = await dueList(knex(), { state: "open", page: 1 })
      const { total } = await read(id)
      expect(items).toMatchObject([{ way: "cash", amount: total, order_id: id }])
      const bank = getContainer().resolve<BankModuleService>(BANK_MODULE)
      await bank.giveBack(items[0]?.id ?? "", "Phiếu chi 12", null, Date.now())
      const page = await read(id)
      expect(page.payment).toMatchObject({ refunded: total, owed: 0, over: null })
      expect(page.steps.at(-1)).toMatchObject({ state: "refunded", amount: total })
    })

    it("is refused once they are packed, and to whoever lacks the key", async () => {
      const id = await place()
      const stranger = await anyone.post(`/store/order-tracking/${id}/cancel`, { key: "x".repeat(24) })
      expect([stranger.status, stranger.code]).toEqual([404, "not_found"])
      await fulfil(getContainer(), id)
      const late = await anyone.post(`/store/order-tracking/${id}/cancel`, { key: orderKey(id) })
      expect([late.status, late.code]).toEqual([409, "order_packed"])
      expect((await read(id)).state).toBe("packed")
    })
  })

  describe("a return", () => {
    const ask = (id: string, lines: { id: string; quantity: number }[]) =>
      anyone.post(`/store/order-tracking/${id}/returns`, {
        key: orderKey(id),
        lines,
        reason: "damaged",
        note: "Vỡ nắp",
      })

    it("is asked for goods that left, never for more than left, however often it is pressed", async () => {
      const id = await place()
      const line = (await read(id)).lines[0]?.id ?? ""
      expect((await ask(id, [{ id: line, quantity: 1 }])).code).toBe("return_too_late")
      await fulfil(getContainer(), id)
      await deliver(id)
      expect((await ask(id, [{ id: line, quantity: 3 }])).code).toBe("return_too_many")
      expect((await ask(id, [{ id: "ordli_another", quantity: 1 }])).code).toBe("return_too_many")
      const answers = await Promise.all(Array.from({ length: 3 }, () => ask(id, [{ id: line, quantity: 1 }])))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409])
      const page = await read(id)
      expect(page.returns).toMatchObject([
        { state: "requested", goods: [{ title: "Hàng 1", quantity: 1 }] },
        { state: "requested", goods: [{ title: "Hàng 1", quantity: 1 }] },
      ])
      expect(page).toMatchObject({ state: "delivered", may_return: false })
    })

    it("is no longer taken when its days are over", async () => {
      const id = await place()
      await fulfil(getContainer(), id)
      await deliver(id)
      await knex()("fulfillment").update({ delivered_at: new Date("2020-01-01") })
      const line = (await read(id)).lines[0]?.id ?? ""
      expect((await ask(id, [{ id: line, quantity: 1 }])).code).toBe("return_too_late")
    })
  })

  describe("messages", () => {
    const lostEvents = () => {
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      const spies = [vi.spyOn(bus, "releaseGroupedEvents"), vi.spyOn(bus, "emit")]
      for (const spy of spies) spy.mockResolvedValue(undefined)
      return () => {
        for (const spy of spies) spy.mockRestore()
      }
    }
    const told = (id: string) =>
      knex()("notification")
        .where({ resource_id: id })
        .orderBy("created_at")
        .select<{ template: string; status: string; to: string; data: { text: string } }[]>("*")

    it("tell each fact once, whoever tells first and however often, and lead to the order", async () => {
      const id = await place()
      await Promise.all(Array.from({ length: 5 }, () => tellShopper(getContainer(), id, Date.now())))
      await fulfil(getContainer(), id)
      await Promise.all(Array.from({ length: 3 }, () => tellShoppers(getContainer(), Date.now())))
      await vi.waitFor(async () => expect(await told(id)).toHaveLength(2), { timeout: 10_000 })
      const messages = await told(id)
      expect(messages.map(({ template, status, to }) => [template, status, to])).toEqual([
        ["order-placed", "success", "hoa@example.vn"],
        ["order-packed", "success", "hoa@example.vn"],
      ])
      expect(messages[0]?.data.text).toContain(`/orders/${id}?key=${orderKey(id)}`)
    })

    it("are in the language the shopper read at the checkout", async () => {
      const [goods] = shop.goods
      if (!goods) throw new Error("the shop has no goods")
      const cart_id = await buyer().cartOf([goods, 1])
      const order = {
        ...{ cart_id, name: "Lan", phone: "0905123456", payment: "cod", total: 50_000, locale: "en" },
        deliver: { kind: "collect", sales_point: shop.point.code },
      }
      const { data } = await anyone.post("/store/checkout", order)
      await tellShopper(getContainer(), String(data.order_id), Date.now())
      expect(await told(String(data.order_id))).toMatchObject([{ data: { language: "en" } }])
    })

    it("are not lost with an event, nor with a process that died or a provider that failed", async () => {
      const restore = lostEvents()
      const id = await place()
      restore()
      expect(await told(id)).toEqual([])
      await tellShoppers(getContainer(), Date.now())
      expect(await told(id)).toMatchObject([{ status: "success" }])
      for (const status of ["failure", "pending"]) {
        await knex()("notification").where({ resource_id: id }).update({ status })
        await tellShoppers(getContainer(), Date.now())
        await tellShoppers(getContainer(), Date.now() + 10 * 60_000)
        expect(await told(id)).toMatchObject([{ template: "order-placed", status: "success" }])
      }
    })

    it("do not wait for those that fail: what was never tried is told first, then what failed longest ago", async () => {
      const restore = lostEvents()
      const ids = [await place(), await place(), await place()]
      restore()
      const [older, newer, untried] = ids
      const failed = async (id = "", minutes: number) => {
        await tellShopper(getContainer(), id, Date.now())
        const created_at = new Date(Date.now() - minutes * 60_000)
        await knex()("notification").where({ resource_id: id }).update({ status: "failure", created_at })
      }
      await failed(older, 1)
      await failed(newer, 2)
      const waiting = await untoldOrders(knex(), new Date(Date.now() - NEWS_MS), 1000)
      expect(waiting.filter((id) => ids.includes(id))).toEqual([untried, newer, older])
    })
  })
})
