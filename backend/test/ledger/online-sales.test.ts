import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { vi } from "vitest"
import { unrecordedOrders } from "../../src/read/sales/unrecorded-orders"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { reconcileOnlineSales } from "../../src/workflows/ledger/reconcile-online-sales"
import { recordOnlineSale } from "../../src/workflows/ledger/record-online-sale"
import { inApp } from "../app"
import { HOME_FEE } from "../buyer"
import { type OnlineShop, openShop } from "../online-shop"
import { capture, fulfil, placeOrder, refund } from "../shopper"

const NOW = Date.now()

interface Receipt {
  source_ref: string
  kind: string
  total: string
  sales_point_id: string | null
  original_sale_id: string | null
}

interface LineRow {
  total: string
  quantity_milli: string
}

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const receipts = (order_id: string): Promise<Receipt[]> =>
    withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_sale").where({ order_id }).orderBy("occurred_at").select<Receipt[]>("*"),
    )
  const lines = (order_id: string): Promise<LineRow[]> =>
    withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_sale_line as line")
        .join("ledger_sale as sale", "sale.id", "line.sale_id")
        .where({ order_id })
        .orderBy("line.quantity_milli")
        .select<LineRow[]>("line.*"),
    )
  const sweep = () => reconcileOnlineSales(getContainer(), NOW)
  let shop: OnlineShop

  /** The process dies after Medusa's commit: no event ever leaves it. */
  function loseEvents() {
    const bus = getContainer().resolve(Modules.EVENT_BUS)
    const lost = vi.spyOn(bus, "releaseGroupedEvents").mockResolvedValue(undefined)
    const emit = vi.spyOn(bus, "emit").mockResolvedValue(undefined)
    return () => {
      lost.mockRestore()
      emit.mockRestore()
    }
  }

  beforeAll(async () => {
    shop = await openShop(getContainer())
  })
  afterEach(() => vi.restoreAllMocks())

  const basket = () => shop.goods.map((goods, index) => ({ goods, quantity: index + 1 }))
  const WORTH = 50_000 + 2 * 120_000 + 3 * 35_500

  it("an order stands in the ledger once its goods have left, with what was true of them that day", async () => {
    const order = await placeOrder(api, shop, basket())
    expect(await receipts(order)).toEqual([])
    await fulfil(getContainer(), order)
    await vi.waitFor(async () => expect(await receipts(order)).toHaveLength(1), { timeout: 10_000 })
    await capture(getContainer(), order)
    expect(await recordOnlineSale(getContainer(), order, NOW)).toEqual([])
    const [sale] = await receipts(order)
    expect(sale).toMatchObject({
      source_ref: `order:${order}`,
      kind: "online",
      total: String(WORTH),
      sales_point_id: shop.online.id,
    })
    expect(await lines(order)).toMatchObject([
      { stars: 4, state: "valid", origin: "local", quantity_milli: "1000", total: "50000", vat_rate: 8 },
      { stars: null, state: "expired", quantity_milli: "2000", total: "240000" },
      { stars: null, state: "revoked", quantity_milli: "3000", unit_price: "35500", total: "106500" },
    ])
  })

  it("a lost event is made good by the sweep, once, however many sweeps run", async () => {
    const restore = loseEvents()
    const order = await placeOrder(api, shop, basket())
    await capture(getContainer(), order)
    await refund(getContainer(), order, 100_000)
    restore()
    expect(await receipts(order)).toEqual([])
    expect(await unrecordedOrders(knex(), 10)).toEqual([order])
    await Promise.all([sweep(), sweep(), recordOnlineSale(getContainer(), order, NOW), sweep(), sweep()])
    await sweep()
    expect((await receipts(order)).map(({ kind, total }) => [kind, Number(total)])).toEqual([
      ["online", WORTH],
      ["online_refund", -100_000],
    ])
    expect(await unrecordedOrders(knex(), 10)).toEqual([])
  })

  it("what is given back never comes to more than the goods, and carriage is no goods", async () => {
    const order = await placeOrder(api, shop, basket())
    await capture(getContainer(), order)
    await refund(getContainer(), order, 1)
    await refund(getContainer(), order, WORTH + HOME_FEE - 1)
    await vi.waitFor(async () => expect(await receipts(order)).toHaveLength(3), { timeout: 10_000 })
    const all = await receipts(order)
    expect(all.map(({ total }) => Number(total))).toEqual([WORTH, -1, 1 - WORTH])
    expect(all[1]?.original_sale_id).toBeTruthy()
    const sum = (await lines(order)).reduce((left, line) => left + Number(line.total), 0)
    expect(sum).toBe(0)
  })

  it("a cancelled order leaves nothing sold, whether or not its refund was recorded first", async () => {
    for (const lost of [false, true]) {
      const order = await placeOrder(api, shop, basket())
      await capture(getContainer(), order)
      const restore = lost ? loseEvents() : () => {}
      await cancelOrderWorkflow(getContainer()).run({ input: { order_id: order } })
      restore()
      await Promise.all([sweep(), sweep()])
      await vi.waitFor(async () => expect(await unrecordedOrders(knex(), 10)).toEqual([]), {
        timeout: 10_000,
      })
      const all = await receipts(order)
      expect(all.reduce((sum, { total }) => sum + Number(total), 0)).toBe(0)
      expect(all.map(({ source_ref }) => source_ref)).toContain(`cancel:${order}`)
      const left = await lines(order)
      expect(left.reduce((sum, line) => sum + Number(line.quantity_milli), 0)).toBe(0)
    }
  })

  it("an order nobody paid for or packed is no sale, cancelled or not", async () => {
    const order = await placeOrder(api, shop, basket())
    await cancelOrderWorkflow(getContainer()).run({ input: { order_id: order } })
    await sweep()
    expect(await receipts(order)).toEqual([])
  })
})
