import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { Catalogue } from "@ocop/shared/catalogue"
import { SalesReport } from "@ocop/shared/report"
import { dayOf } from "@ocop/shared/day"
import { vi } from "vitest"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { stockDifferences } from "../../src/read/goods/stock-differences"
import type { SalesPointModuleService } from "../../src/modules/sales-point/service"
import { SALES_POINT_MODULE } from "../../src/modules/sales-point"
import { advanceRollups, rebuildRollups } from "../../src/workflows/ledger/advance-rollups"
import { projectStock } from "../../src/workflows/ledger/project-stock"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { type OnlineShop, OPENING, openShop, type ShopGoods } from "../online-shop"
import { capture, fulfil, placeOrder } from "../shopper"
import { PRICES } from "../market"
import { Till } from "../till"

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let shop: OnlineShop

  beforeAll(async () => {
    shop = await openShop(getContainer())
  })

  async function openTill(): Promise<Till> {
    for (const { variant_id, price } of shop.goods) PRICES[variant_id] = price
    const offer = await getContainer()
      .resolve<SalesPointModuleService>(SALES_POINT_MODULE)
      .offerPairing(shop.point.id, "Quầy")
    const till = new Till(() => api.defaults.baseURL)
    await till.pair(offer?.pairing_code ?? "")
    await till.outcomes([till.openShift()])
    return till
  }

  async function level(point: OnlineShop["point"], goods: ShopGoods) {
    const [found] = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: goods.inventory_item_id,
      location_id: point.stock_location_id,
    })
    return { stocked: Number(found?.stocked_quantity), reserved: Number(found?.reserved_quantity) }
  }

  const settled = () =>
    vi.waitFor(
      async () => {
        await projectStock(getContainer())
        expect(await stockDifferences(knex())).toEqual([])
      },
      { timeout: 20_000, interval: 100 },
    )

  it("what tills sell and what parcels take, at once and in any order, leaves what the facts say", async () => {
    const [first, second, third] = shop.goods
    if (!first || !second || !third) return
    const orders = []
    for (const goods of [first, second, third, first])
      orders.push(await placeOrder(api, shop, [{ goods, quantity: 3 }]))
    const till = await openTill()
    const busy = { done: false }
    const projecting = Promise.all(
      [1, 2].map(async () => {
        while (!busy.done) await projectStock(getContainer())
      }),
    )
    const selling = (async () => {
      for (let n = 0; n < 20; n++) {
        const { variant_id } = n % 2 ? first : second
        await till.outcomes([till.sale([{ variant_id, pieces: 2 }])])
      }
    })()
    const sending = (async () => {
      const [one = "", two = "", three = "", four = ""] = orders
      const parcel = await fulfil(getContainer(), one)
      await fulfil(getContainer(), two, 1)
      await cancelOrderFulfillmentWorkflow(getContainer()).run({
        input: { order_id: one, fulfillment_id: parcel },
      })
      await fulfil(getContainer(), three)
      await fulfil(getContainer(), four, 2)
    })()
    await Promise.all([selling, sending])
    busy.done = true
    await projecting
    await settled()

    expect(await level(shop.point, first)).toEqual({ stocked: OPENING - 20, reserved: 0 })
    expect(await level(shop.point, second)).toEqual({ stocked: OPENING - 20, reserved: 0 })
    expect(await level(shop.online, first)).toEqual({ stocked: OPENING - 2, reserved: 4 })
    expect(await level(shop.online, second)).toEqual({ stocked: OPENING - 1, reserved: 2 })
    expect(await level(shop.online, third)).toEqual({ stocked: OPENING - 3, reserved: 0 })
  }, 120_000)

  /** What a till is told stands at its sales point, beside what all facts of that point add up to. */
  async function toldAndTrue(till: Till) {
    const { products } = Catalogue.parse(await (await till.catalogue()).json())
    const facts = await withScope(knex(), ALL_ROWS, (trx) =>
      trx<{ sales_point_id: string; variant_id: string; quantity_milli: string }>("ledger_stock_entry")
        .where({ sales_point_id: shop.point.id })
        .select("variant_id", "quantity_milli"),
    )
    return shop.goods.map(({ variant_id }) => ({
      told: products.find((one) => one.variant_id === variant_id)?.stock,
      facts: facts
        .filter((fact) => fact.variant_id === variant_id)
        .reduce((sum, { quantity_milli }) => sum + Number(quantity_milli), 0),
    }))
  }

  it("what a till is told of its stock is what the facts add up to, before and after they are rolled up", async () => {
    const [first, second] = shop.goods
    if (!first || !second) return expect.fail("no goods")
    const till = await openTill()
    const sell = (goods: ShopGoods, pieces: number) =>
      till.outcomes([till.sale([{ variant_id: goods.variant_id, pieces }])])
    const check = async (...milli: number[]) =>
      expect(await toldAndTrue(till)).toEqual(milli.map((one) => ({ told: one, facts: one })))
    const [opened = 0, sold = 0, again = 0] = [OPENING, OPENING - 2, OPENING - 3].map((one) => one * 1000)
    await sell(first, 2)
    await check(sold, opened, opened)
    await advanceRollups(knex())
    await check(sold, opened, opened)
    await sell(first, 1)
    await sell(second, OPENING + 1)
    await check(again, -1000, opened)
    await rebuildRollups(knex())
    await check(again, -1000, opened)
  })

  it("a level somebody changed by hand, rolled up or not, goes back to the facts; below nothing is shown as nothing", async () => {
    const [first] = shop.goods
    if (!first) return
    const till = await openTill()
    await till.outcomes([till.sale([{ variant_id: first.variant_id, pieces: OPENING + 5 }])])
    await getContainer()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        {
          inventory_item_id: first.inventory_item_id,
          location_id: shop.online.stock_location_id,
          stocked_quantity: 7,
        },
      ])
    await advanceRollups(knex())
    await settled()
    expect((await level(shop.point, first)).stocked).toBe(0)
    expect((await level(shop.online, first)).stocked).toBe(OPENING)
    const lines = [
      { line_no: 1, variant_id: first.variant_id, quantity_milli: 10_000, lot: null, expires_on: null },
    ]
    const received = { staff_id: till.staff_id, document_no: "PN-1", note: null, lines }
    expect(await till.outcomes([till.next("stock.receive", received)])).toMatchObject([{ status: "applied" }])
    await settled()
    expect((await level(shop.point, first)).stocked).toBe(5)
  })

  it("an order of the shop and a sale at the till stand once each in the ledger, in the figures and in stock", async () => {
    const [first] = shop.goods
    if (!first) return
    const order = await placeOrder(api, shop, [{ goods: first, quantity: 2 }])
    const till = await openTill()
    const sale = till.sale([{ variant_id: first.variant_id, pieces: 3 }])
    await Promise.all([till.outcomes([sale]), till.outcomes([sale]), fulfil(getContainer(), order)])
    await capture(getContainer(), order)
    await till.outcomes([sale])
    const inLedger = () =>
      withScope(knex(), ALL_ROWS, (trx) =>
        trx("ledger_sale").orderBy("kind").select("kind", "total", "sales_point_id"),
      )
    await vi.waitFor(async () => expect(await inLedger()).toHaveLength(2), { timeout: 10_000 })
    expect(await inLedger()).toEqual([
      { kind: "online", total: "100000", sales_point_id: shop.online.id },
      { kind: "sale", total: "150000", sales_point_id: shop.point.id },
    ])
    const officer = await officerHeaders(getContainer(), api, "trade", [{ role: "trade" }])
    const today = dayOf(Date.now())
    const answer = await api.get(`/office/reports/sales?from=${today}&to=${today}`, officer)
    const report = SalesReport.parse(answer.data)
    expect(report.totals).toEqual({ sales: 2, refunds: 0, revenue: 250_000 })
    expect(report.rows.map((row) => [row.sales_point, row.revenue])).toEqual([
      [shop.point.name, 150_000],
      [shop.online.name, 100_000],
    ])
    await settled()
    expect(await level(shop.point, first)).toEqual({ stocked: OPENING - 3, reserved: 0 })
    expect(await level(shop.online, first)).toEqual({ stocked: OPENING - 2, reserved: 0 })
  })
})
