import type { Catalogue } from "@ocop/shared/catalogue"
import { dayOf } from "@ocop/shared/day"
import { afterAll, beforeAll, expect, it } from "vitest"
import { Office } from "./office.ts"
import {
  addByName,
  allSent,
  catalogueOf,
  nextSale,
  openShift,
  pair,
  payCash,
  payVietQr,
  plainGoods,
  readyToSell,
  salesPoint,
  scan,
  searchField,
  signIn,
  Tablet,
} from "./till.ts"

const tablet = new Tablet()
const point = salesPoint(5)
/** What was sold, by variant, and for how much, kept by the test alone. */
const sold = new Map<string, number>()
const totals: number[] = []
let goods: ReturnType<typeof plainGoods>
let before: Catalogue
let device_id: string
let turn = 0

beforeAll(async () => {
  const page = await tablet.wake()
  ;({ device_id } = await pair(page, point.id))
  await signIn(page, point.clerk)
  await openShift(page, "500000")
  await allSent(page)
  before = await catalogueOf(page)
  goods = plainGoods(before)
})

afterAll(() => tablet.scrap())

/** Two kinds of goods, one of them twice: scanned, typed or touched in turn. */
async function fill(): Promise<number> {
  const { page } = tablet
  const first = goods[turn % goods.length]
  const second = goods[(turn * 7 + 3) % goods.length]
  turn += 1
  if (!first || !second) throw new Error("no goods to sell")
  await scan(page, first.gtin)
  await page.getByText(lines(1)).waitFor()
  if (turn % 2 === 0) await addByName(page, second.title)
  else await scan(page, second.gtin)
  await scan(page, first.gtin)
  const expected = first.variant_id === second.variant_id ? 1 : 2
  await page.getByText(lines(expected)).waitFor()
  for (const { variant_id } of [first, first, second]) sold.set(variant_id, (sold.get(variant_id) ?? 0) + 1)
  return 2 * first.price + second.price
}

function lines(count: number): RegExp {
  return new RegExp(`^${count} dòng$`)
}

async function sell(count: number): Promise<void> {
  for (let made = 0; made < count; made++) {
    const total = await fill()
    totals.push(total)
    if (made % 3 === 2) await payVietQr(tablet.page)
    else await payCash(tablet.page, Math.ceil(total / 50_000) * 50_000)
  }
}

async function unsent(count: number): Promise<void> {
  await tablet.page.getByText(`Mất mạng, vẫn bán bình thường. ${count} phiếu chưa gửi`).waitFor()
}

it("sells online, and sends behind the clerk's back", async () => {
  await sell(5)
  await allSent(tablet.page)
})

it("goes on without a network, and across a reload without one", async () => {
  await tablet.context.setOffline(true)
  await tablet.page.getByText(/^Mất mạng, vẫn bán bình thường\. Đã gửi hết lúc/).waitFor()
  await sell(6)
  await unsent(6)
  await tablet.page.reload()
  await readyToSell(tablet.page)
  await sell(4)
  await unsent(10)
})

it("starts cold in flight mode: closed, cut off, opened, signed in, sold", async () => {
  await tablet.sleep()
  const page = await tablet.wake({ offline: true })
  await signIn(page, point.clerk)
  await readyToSell(page)
  await sell(5)
  await unsent(15)
})

it("keeps the sale at hand when the tab is killed in mid-sale", async () => {
  const total = await fill()
  totals.push(total)
  await killTab()
  const page = tablet.page
  await readyToSell(page)
  await page.getByText(lines(2)).waitFor()
  await payCash(page, 1_000_000)
  await unsent(16)
})

it("has a whole sale or the whole draft when the tab is killed while the sale is written", async () => {
  const total = await fill()
  totals.push(total)
  const { page } = tablet
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.getByText("Khách đưa").waitFor()
  await page.keyboard.type("2000000")
  const crash = await tablet.context.newCDPSession(page)
  await page.getByRole("button", { name: /^Xong/ }).evaluate((button: HTMLElement) => button.click())
  await killTab(crash)
  await tablet.page
    .getByText(/^Đã ghi phiếu|^2 dòng$/)
    .first()
    .waitFor()
  if (await tablet.page.getByText(/^Đã ghi phiếu/).isVisible()) await nextSale(tablet.page)
  else await payCash(tablet.page, 2_000_000)
  await unsent(17)
})

async function killTab(session?: Awaited<ReturnType<typeof tablet.context.newCDPSession>>): Promise<void> {
  const dying = tablet.page
  const crash = session ?? (await tablet.context.newCDPSession(dying))
  const next = await tablet.context.newPage()
  const crashed = dying.waitForEvent("crash")
  void crash.send("Page.crash").catch(() => undefined)
  await crashed
  await dying.close()
  tablet.page = next
  await next.goto(dying.url())
  await signIn(next, point.clerk)
}

it("sells in one tab only: a second says so, takes over when told, and gives back when closed", async () => {
  const first = tablet.page
  const second = await tablet.context.newPage()
  await second.goto(first.url())
  await second.getByText("Quầy đang mở ở một thẻ khác").waitFor()
  await second.getByRole("button", { name: "Bán ở thẻ này" }).click()
  await signIn(second, point.clerk)
  await first.getByText("Quầy đang mở ở một thẻ khác").waitFor()
  await searchField(second).waitFor()
  tablet.page = second
  await sell(2)
  await second.close()
  tablet.page = first
  await readyToSell(first)
  await sell(1)
  await unsent(20)
})

it("brings every sale to the server once: 25 sales, money and stock right, no gap in the sequence", async () => {
  await tablet.context.setOffline(false)
  await allSent(tablet.page)
  const office = await Office.open()
  const device = await office.device(device_id)
  const prefix = `${before.sales_point.code}-${device.code}-`
  const sales = (await office.sales(point.id, dayOf(Date.now()))).filter(({ receipt_no }) =>
    receipt_no.startsWith(prefix),
  )
  expect(sales.map(({ receipt_no }) => receipt_no).sort()).toEqual(
    Array.from({ length: 25 }, (_, index) => `${prefix}${String(index + 1).padStart(6, "0")}`),
  )
  const byNumber = [...sales].sort((a, b) => a.receipt_no.localeCompare(b.receipt_no))
  const details = await Promise.all(byNumber.map(({ id }) => office.sale(id)))
  expect(details.map((sale) => sale.total - sale.cash_rounding)).toEqual(totals)
  for (const sale of details) {
    expect(sale.payments.reduce((sum, { amount }) => sum + amount, 0)).toBe(sale.total)
    expect(sale.lines.reduce((sum, { total }) => sum + total, 0) + sale.cash_rounding).toBe(sale.total)
  }
  expect(device).toMatchObject({ gaps: [], chain: "intact", rejected: 0 })
  expect(device.highest_contiguous_seq).toBe(device.highest_seq)
  const after = await catalogueOf(tablet.page)
  const level = new Map(after.products.map(({ variant_id, stock }) => [variant_id, stock]))
  for (const product of before.products) {
    const taken = sold.get(product.variant_id) ?? 0
    expect([product.title, level.get(product.variant_id) ?? 0]).toEqual([
      product.title,
      (product.stock ?? 0) - taken * 1_000,
    ])
  }
})
