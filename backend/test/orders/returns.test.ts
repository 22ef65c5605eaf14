import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelReturnReceiveWorkflow,
} from "@medusajs/medusa/core-flows"
import { OrderPage } from "@ocop/shared/order-page"
import { vi } from "vitest"
import { readCartPayment } from "../../src/read/payments/cart-payment"
import { unsettledCarts } from "../../src/read/payments/unsettled"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { recordOnlineSale } from "../../src/workflows/ledger/record-online-sale"
import { tellShoppers } from "../../src/workflows/message/tell-shoppers"
import { BEGUN_HERE, forgetBegun } from "../../src/workflows/order/forget-begun"
import { orderKey } from "../../src/workflows/order/order-key"
import { receiveReturnWorkflow } from "../../src/workflows/order/receive-return"
import { anOfficer, Caller } from "../actors"
import { inApp } from "../app"
import { OPENING, type OnlineShop, openShop, type ShopGoods } from "../online-shop"
import { fulfil, placeOrder } from "../shopper"

const WORDS = "Gửi về 24 Tháng 3, Tam Kỳ, cửa hàng trả cước."

inApp(({ api, getContainer }) => {
  let shop: OnlineShop
  let anyone: Caller
  let officer: Caller
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = () => shop.goods[0] as ShopGoods
  const read = async (id: string) =>
    OrderPage.parse((await anyone.get(`/store/order-tracking/${id}?key=${orderKey(id)}`)).data)

  beforeAll(async () => {
    shop = await openShop(getContainer())
    anyone = new Caller(api.defaults.baseURL, { "x-publishable-api-key": shop.shop.publishable_key })
    officer = await withGrant({ role: "trade" })
  })

  async function withGrant(grant: { role: "trade" | "sales_point_manager"; sales_point_id?: string }) {
    const { token } = await anOfficer(getContainer(), anyone, [grant])
    return anyone.as(token)
  }

  const ask = async (id: string, quantity: number) => {
    const line = (await read(id)).lines[0]?.id ?? ""
    const asked = { key: orderKey(id), lines: [{ id: line, quantity }], reason: "damaged", note: "Vỡ nắp" }
    return anyone.post(`/store/order-tracking/${id}/returns`, asked)
  }

  /** Two pieces that were paid for at the door, of which one is asked to be given back. */
  async function returned(): Promise<{ order: string; back: string }> {
    const order = await placeOrder(api, shop, [{ goods: goods(), quantity: 2 }])
    await fulfil(getContainer(), order)
    const parcels = knex()("order_fulfillment").where({ order_id: order }).select("fulfillment_id")
    const now = new Date()
    await knex()("fulfillment").whereIn("id", parcels).update({ shipped_at: now, delivered_at: now })
    expect((await ask(order, 1)).status).toBe(200)
    const row = await knex()("return").where({ order_id: order }).first<{ id: string }>("id")
    return { order, back: row?.id ?? "" }
  }

  const decide = (back: string, accept: boolean, by = officer) =>
    by.post(`/office/returns/${back}/decision`, { accept, words: WORDS })
  const receive = (back: string, amount: number, good = true) =>
    officer.post(`/office/returns/${back}/receipt`, { amount, good })
  const listed = async (state: "open" | "done", back: string, by = officer) => {
    const { items } = (await by.get(`/office/returns?state=${state}`)).data as { items: { id: string }[] }
    return items.find(({ id }) => id === back)
  }
  const dues = (back: string) =>
    knex()("money_due")
      .where({ source: `return:${back}` })
      .select("amount")
  const refunds = (order_id: string) =>
    withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_sale")
        .join("ledger_sale_line as line", "line.sale_id", "ledger_sale.id")
        .where({ order_id, "ledger_sale.kind": "online_refund" })
        .select("line.total", "line.quantity_milli"),
    )
  const level = async () => {
    const found = await knex()("inventory_level")
      .where({ inventory_item_id: goods().inventory_item_id, location_id: shop.online.stock_location_id })
      .first<{ stocked_quantity: string }>("stocked_quantity")
    return Number(found?.stocked_quantity)
  }

  it("a request stands in the office with its order, goods and reason, for the department and the online sales point's manager alone", async () => {
    const { order, back } = await returned()
    const { number } = await read(order)
    const item = {
      ...{ order_number: number, state: "requested", reason: "damaged", note: "Vỡ nắp", payment: "cod" },
      ...{ goods: [{ title: "Hàng 1", quantity: 1, sum: 50_000 }], worth: 50_000 },
    }
    expect(await listed("open", back)).toMatchObject(item)
    const theirs = await withGrant({ role: "sales_point_manager", sales_point_id: shop.online.id })
    expect(await listed("open", back, theirs)).toMatchObject(item)
    const other = await withGrant({ role: "sales_point_manager", sales_point_id: shop.point.id })
    expect((await other.get("/office/returns")).code).toBe("not_found")
    expect((await decide(back, true, other)).code).toBe("not_found")
  })

  it("what was agreed stays what it was: a later return of the same line is worth as much, and the order's sums do not fall", async () => {
    const { order, back } = await returned()
    const { total, discount, lines } = await read(order)
    await decide(back, true)
    expect((await receive(back, 50_000)).status).toBe(200)
    expect(await read(order)).toMatchObject({ total, discount, lines: [{ total: lines[0]?.total }] })
    expect((await ask(order, 1)).status).toBe(200)
    const second = await knex()("return")
      .where({ order_id: order })
      .whereNot({ id: back })
      .first<{ id: string }>("id")
    const other = second?.id ?? ""
    expect(await listed("open", other)).toMatchObject({ worth: 50_000 })
    await decide(other, true)
    expect((await receive(other, 50_000, false)).status).toBe(200)
    expect(await read(order)).toMatchObject({ total, discount, lines: [{ total: lines[0]?.total }] })
  })

  it("refused with words, it is told to its shopper once, shown on her order, and may be asked anew", async () => {
    const { order, back } = await returned()
    const answers = await Promise.all([decide(back, false), decide(back, false)])
    expect(answers.map(({ status, code }) => [status, code]).sort()).toEqual([
      [200, undefined],
      [409, "return_decided"],
    ])
    expect(await read(order)).toMatchObject({
      returns: [{ state: "refused", words: WORDS }],
      may_return: true,
    })
    await Promise.all([tellShoppers(getContainer(), Date.now()), tellShoppers(getContainer(), Date.now())])
    const told = knex()("notification").where({ resource_id: order, template: "order-return_refused" })
    await vi.waitFor(
      async () => expect(await told.clone().select("status")).toEqual([{ status: "success" }]),
      {
        timeout: 10_000,
      },
    )
    expect((await ask(order, 1)).status).toBe(200)
  })

  it("a refusal that was cut short is told to nobody, and can be decided anew", async () => {
    const { order, back } = await returned()
    const decision = JSON.stringify({ kind: "refused", words: WORDS, at: new Date().toISOString(), by: null })
    await knex()("return")
      .where({ id: back })
      .update({ metadata: knex().raw("jsonb_set(metadata, '{decision}', ?)", [decision]) })
    await tellShoppers(getContainer(), Date.now())
    expect((await decide(back, true)).status).toBe(200)
    await tellShoppers(getContainer(), Date.now())
    const told = knex()("notification").where({ resource_id: order }).whereLike("template", "order-return_%")
    expect(await told.select("template")).toEqual([{ template: "order-return_accepted" }])
  })

  it("accepted goods that came back are on the shelf again, their money is to give back, and the ledger holds the refund, once however often it is pressed", async () => {
    const { order, back } = await returned()
    await vi.waitFor(async () => expect(await level()).toBeLessThan(OPENING), { timeout: 10_000 })
    const before = await level()
    expect((await receive(back, 50_000)).code).toBe("return_not_awaited")
    expect((await decide(back, true)).status).toBe(200)
    expect((await read(order)).returns).toMatchObject([{ state: "accepted", words: WORDS }])
    expect((await receive(back, 5_000_000)).data).toMatchObject({
      code: "return_over_paid",
      field: "amount",
    })
    const answers = await Promise.all([receive(back, 50_000), receive(back, 50_000)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await dues(back)).toMatchObject([{ amount: "50000" }])
    await recordOnlineSale(getContainer(), order, Date.now())
    expect(await refunds(order)).toMatchObject([{ total: "-50000", quantity_milli: "-1000" }])
    expect(await read(order)).toMatchObject({
      ...{ state: "delivered", returns: [{ state: "received" }] },
      payment: { refunded: 50_000, owed: 50_000 },
    })
    await vi.waitFor(async () => expect(await level()).toBe(before + 1), { timeout: 10_000 })
    expect(await listed("done", back)).toMatchObject({ settled: { amount: 50_000, by: "Lan" } })
    const open = (await officer.get("/office/payments")).data as { items: object[] }
    const { number } = await read(order)
    expect(open.items).toContainEqual(
      expect.objectContaining({ order_number: number, amount: 50_000, reason: "refund" }),
    )
  })

  it("cash that goes back is no transfer: what comes by transfer later for the same cart is still to be settled", async () => {
    const { order, back } = await returned()
    await decide(back, true)
    expect((await receive(back, 50_000)).status).toBe(200)
    const placed = await knex()("order_cart").where({ order_id: order }).first<{ cart_id: string }>("cart_id")
    const cart_id = placed?.cart_id ?? ""
    const late = {
      provider: "sepay",
      external_id: order,
      account: "1",
      amount: 50_000,
      content: "",
      notice: "{}",
    }
    await knex()("bank_transfer").insert({ ...late, cart_id, received_at: new Date() })
    expect(await unsettledCarts(knex(), 10, Date.now())).toContain(cart_id)
    const { money } = (await readCartPayment(knex(), cart_id)) ?? {}
    expect(money).toMatchObject({ received: [{ amount: 50_000 }], captured: 0, due: 0 })
  })

  it("spoilt goods go on no shelf, and nothing is owed where no money goes back", async () => {
    const { order, back } = await returned()
    await decide(back, true)
    const before = await level()
    expect((await receive(back, 0, false)).status).toBe(200)
    expect(await dues(back)).toEqual([])
    expect(await level()).toBe(before)
    expect((await read(order)).returns).toMatchObject([{ state: "received" }])
  })

  it("what was cut short while goods were asked or taken back stands in nobody's way, and what an administrator begins stays", async () => {
    const { order, back } = await returned()
    await decide(back, true)
    const beginAsking = () =>
      beginReturnOrderWorkflow(getContainer()).run({
        input: { order_id: order, metadata: { asked_by: "shopper" } },
      })
    const beginReceiving = (internal_note: string) =>
      beginReceiveReturnWorkflow(getContainer()).run({
        input: { return_id: back, created_by: "", internal_note },
      })
    await beginAsking()
    await forgetBegun(getContainer(), order)
    await beginReceiving("by hand")
    await forgetBegun(getContainer(), order)
    await expect(beginAsking()).rejects.toThrow()
    await cancelReturnReceiveWorkflow(getContainer()).run({ input: { return_id: back } })
    await beginAsking()
    expect((await receive(back, 50_000)).status).toBe(200)
    expect(await dues(back)).toMatchObject([{ amount: "50000" }])
    await beginAsking()
    await knex()("return").where({ order_id: order, status: "open" }).update({ deleted_at: new Date() })
    expect((await ask(order, 1)).status).toBe(200)
    expect((await read(order)).returns).toMatchObject([{ state: "received" }, { state: "requested" }])
  })

  it("a server killed while it received goods keeps no shopper from asking anew", async () => {
    const { order, back } = await returned()
    await decide(back, true)
    await beginReceiveReturnWorkflow(getContainer()).run({
      input: { return_id: back, created_by: "", internal_note: BEGUN_HERE },
    })
    expect((await ask(order, 1)).status).toBe(200)
  })

  it("what was cut short between the goods and their money is taken up where it stopped", async () => {
    const { order, back } = await returned()
    await decide(back, true)
    const [item] = (await read(order)).lines
    const items = [{ id: item?.id ?? "", quantity: 1 }]
    await receiveReturnWorkflow(getContainer()).run({ input: { id: back, items, good: true, by: "" } })
    expect(await listed("open", back)).toMatchObject({ state: "received" })
    expect((await receive(back, 50_000)).status).toBe(200)
    expect(await dues(back)).toMatchObject([{ amount: "50000" }])
    expect(await listed("open", back)).toBeUndefined()
  })
})
