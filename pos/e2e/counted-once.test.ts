import { dayOf } from "@ocop/shared/day"
import type { FairRevenue, SaleDetail, SalesReport } from "@ocop/shared/report"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { readDemo } from "../../tools/demo.ts"
import { Office } from "./office.ts"
import { OnlineShopper } from "./online-shopper.ts"
import {
  allSent,
  catalogueOf,
  openShift,
  pair,
  payCash,
  plainGoods,
  salesPoint,
  scan,
  signIn,
  Tablet,
} from "./till.ts"

const BOOTH = 20
const tablet = new Tablet()
const booth = salesPoint(BOOTH)
const today = dayOf(Date.now())
let office: Office
let shopper: OnlineShopper

beforeAll(async () => {
  office = await Office.open()
  shopper = await OnlineShopper.open()
  await tablet.wake()
})

afterAll(() => tablet.scrap())

const fairRevenue = () =>
  office.ask<FairRevenue>(`/office/reports/fair-revenue?fair_id=${readDemo().fair.id}`)
const dayRevenue = () => office.ask<SalesReport>(`/office/reports/sales?from=${today}&to=${today}`)

/** Today's receipts with these goods in them. */
async function receipts(product_id: string): Promise<SaleDetail[]> {
  const query = new URLSearchParams({ from: today, to: today, product_id, limit: "100" })
  const { items } = await office.ask<{ items: { id: string }[] }>(`/office/sales?${query}`)
  return Promise.all(items.map(({ id }) => office.sale(id)))
}
const exported = (path: string) => office.text(`${path}&format=csv`)

it("a cash-on-delivery order and a till sale of one product stand once each in the ledger, the figures and the stock", async () => {
  const page = tablet.page
  await pair(page, booth.id)
  await signIn(page, booth.clerk)
  await openShift(page, "200000")
  await allSent(page)
  const before = await catalogueOf(page)
  const goods = await shopper.firstInStock(plainGoods(before))
  const online = await shopper.detail(goods.handle)
  const stockAtBooth = before.products.find(({ variant_id }) => variant_id === online.variant_id)?.stock ?? 0
  const earlier = new Set((await receipts(online.id)).map(({ id }) => id))
  const [fair, day] = await Promise.all([fairRevenue(), dayRevenue()])

  await scan(page, goods.gtin)
  await page.getByText(/^1 dòng$/).waitFor()
  await payCash(page, 2_000_000)
  await allSent(page)
  const order_id = await shopper.order(online.variant_id)
  await shopper.handOver(order_id)

  await vi.waitFor(async () => expect((await dayRevenue()).totals.sales).toBe(day.totals.sales + 2), {
    timeout: 30_000,
    interval: 500,
  })
  const [fairAfter, dayAfter] = await Promise.all([fairRevenue(), dayRevenue()])
  expect(dayAfter.totals.revenue).toBe(day.totals.revenue + 2 * online.price)
  expect(fairAfter.totals.sales).toBe(fair.totals.sales + 1)
  expect(fairAfter.totals.revenue).toBe(fair.totals.revenue + online.price)

  const added = (await receipts(online.id)).filter(({ id }) => !earlier.has(id))
  expect(added).toHaveLength(2)
  expect(added.filter((sale) => sale.order_id === order_id)).toHaveLength(1)
  expect(added.filter((sale) => sale.kind === "sale" && sale.booth !== null)).toHaveLength(1)

  expect((await shopper.detail(goods.handle)).available).toBe(online.available - 1)
  const after = await catalogueOf(page)
  expect(after.products.find(({ variant_id }) => variant_id === online.variant_id)?.stock).toBe(
    stockAtBooth - 1_000,
  )

  expect(await exported(`/office/reports/sales?from=${today}&to=${today}`)).toContain(
    String(dayAfter.totals.revenue),
  )
  expect(await exported(`/office/reports/fair-revenue?fair_id=${readDemo().fair.id}`)).toContain(
    String(fairAfter.totals.revenue),
  )
})
