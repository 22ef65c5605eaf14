import { fold } from "@ocop/shared/fold"
import { GoodsList } from "@ocop/shared/goods"
import { GoodsDetail } from "@ocop/shared/goods-page"
import { isAlcohol } from "@ocop/shared/regulated-set"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { adminToken } from "./admin-token.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const listed = async (query: string) =>
  GoodsList.parse(await askStore(demo, `/store/goods?limit=100&${query}`)).items
const detail = async (handle: string) => GoodsDetail.parse(await askStore(demo, `/store/goods/${handle}`))

/** A product with stars and stock, whose name has accents to leave out. */
async function wanted() {
  const goods = (await listed("stars=3,4,5&in_stock=true")).find(
    ({ title }) => fold(title) !== title.toLowerCase(),
  )
  if (!goods) throw new Error("nothing to buy in the demo")
  return detail(goods.handle)
}

async function orderCount(): Promise<number> {
  const orders = await fetch(`${demo.backend}/admin/orders?limit=1&fields=id`, {
    headers: { authorization: `Bearer ${await adminToken(demo)}` },
  })
  return ((await orders.json()) as { count: number }).count
}

async function findAndAdd(page: Page, goods: GoodsDetail): Promise<void> {
  await page.goto(demo.storefront)
  await page.getByRole("combobox").fill(fold(goods.title))
  await page.getByRole("combobox").press("Enter")
  await page.getByRole("link", { name: goods.title, exact: true }).first().click()
  await page.getByRole("heading", { level: 1, name: goods.title }).waitFor()
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  const cart = page.getByRole("heading", { level: 1, name: "Giỏ hàng" })
  const told = page.getByRole("link", { name: "Xem giỏ hàng" })
  await cart.or(told).first().waitFor()
  if (await told.isVisible()) await told.click()
  await cart.waitFor()
  await page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).waitFor()
}

async function fillDelivery(page: Page): Promise<void> {
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
  await page.getByLabel("Số điện thoại").fill("0905 123 456")
  await page.getByLabel("Tỉnh, thành phố").selectOption("Đà Nẵng")
  await page.getByLabel("Phường, xã").fill("Phường Tam Kỳ")
  await page.getByLabel("Số nhà, đường, thôn").fill("12 Phan Bội Châu")
}

test("a shopper searches without accents, orders with cash on delivery, and two presses make one order", async () => {
  const goods = await wanted()
  const before = await orderCount()
  await inContext(browser, phone, async (page, context) => {
    await findAndAdd(page, goods)
    await page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Đặt hàng" }).waitFor()
    expect(await page.getByRole("radio", { name: /Thanh toán khi nhận hàng/ }).isChecked()).toBe(true)

    await page.getByLabel("Họ và tên").fill("Lan")
    await page.getByRole("button", { name: "Đặt hàng" }).click()
    await page.getByText("Ghi số điện thoại, ví dụ").waitFor()
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Lan")
    expect(await page.getByLabel("Số điện thoại").getAttribute("aria-invalid")).toBe("true")

    await fillDelivery(page)
    const second = await context.newPage()
    await second.goto(`${demo.storefront}/checkout`)
    await fillDelivery(second)
    await Promise.all([page, second].map((one) => one.getByRole("button", { name: "Đặt hàng" }).click()))
    await Promise.all(
      [page, second].map((one) => one.getByRole("heading", { name: /Đã nhận đơn số \d+/ }).waitFor()),
    )
    expect(second.url()).toBe(page.url())
    expect(await page.getByText("Phường Tam Kỳ").count()).toBe(1)
    expect(await page.getByText(goods.title).count()).toBeGreaterThan(0)
    await page.goto(`${demo.storefront}/cart`)
    await page.getByText("Giỏ hàng đang trống").waitFor()
  })
  expect(await orderCount()).toBe(before + 1)
})

test("without JavaScript the same shopper can search, choose a quantity and order", async () => {
  const goods = await wanted()
  await inContext(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await findAndAdd(page, goods)
    await page.getByRole("button", { name: `Thêm một ${goods.title}` }).click()
    await page.getByText("2 món").first().waitFor()
    await page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).click()
    await page.getByRole("button", { name: "Đặt hàng" }).click()
    await page.getByText("Ghi họ tên người nhận").waitFor()
    await fillDelivery(page)
    await page.getByRole("button", { name: "Đặt hàng" }).click()
    await page.getByRole("heading", { name: /Đã nhận đơn số \d+/ }).waitFor()
  })
})

test("an order is shown to nobody without the key its link carries", async () => {
  const goods = await wanted()
  let order = ""
  await inContext(browser, phone, async (page) => {
    await findAndAdd(page, goods)
    await page.goto(`${demo.storefront}/checkout`)
    await fillDelivery(page)
    await page.getByRole("button", { name: "Đặt hàng" }).click()
    await page.getByRole("heading", { name: /Đã nhận đơn số \d+/ }).waitFor()
    order = page.url()
  })
  const { origin, pathname } = new URL(order)
  expect((await fetch(`${origin}${pathname}`)).status).toBe(404)
  expect((await fetch(`${origin}${pathname}?key=${"A".repeat(43)}`)).status).toBe(404)
})

test("expired and revoked products show no stars; one in force shows badge, decision and day", async () => {
  const everything = await listed("")
  for (let offset = 100; everything.length === offset; offset += 100)
    everything.push(...(await listed(`offset=${offset}`)))
  const ofState = (state: string) =>
    everything.find((goods) => goods.state === state && !isAlcohol(goods.product_set))
  await inContext(browser, phone, async (page) => {
    for (const state of ["expired", "revoked"]) {
      const goods = ofState(state)
      if (!goods) throw new Error(`the demo has no ${state} product`)
      await page.goto(`${demo.storefront}/products/${goods.handle}`)
      await page.getByRole("heading", { level: 1, name: goods.title }).waitFor()
      expect(
        await page
          .getByRole("article")
          .first()
          .getByText(/\d sao/)
          .count(),
      ).toBe(0)
      expect(await page.getByRole("img", { name: /OCOP/ }).count()).toBe(0)
      await page.goto(`${demo.storefront}/products?q=${encodeURIComponent(goods.title)}`)
      const card = page.getByRole("article").filter({ hasText: goods.title }).first()
      expect(await card.getByText(/\d sao/).count()).toBe(0)
    }
    const goods = await wanted()
    await page.goto(`${demo.storefront}/products/${goods.handle}`)
    expect(await page.getByRole("img", { name: `OCOP ${goods.stars} sao` }).count()).toBe(1)
    expect(await page.getByText(goods.certificate?.number ?? "no number").count()).toBe(1)
  })
})

test("no page of the shop has a serious fault of accessibility or scrolls sideways", async () => {
  const goods = await wanted()
  await inContext(browser, phone, async (page) => {
    await findAndAdd(page, goods)
    const paths = [
      "/",
      "/products",
      "/products?q=khong-co-gi",
      `/products/${goods.handle}`,
      "/cart",
      "/checkout",
      "/nowhere",
    ]
    for (const path of paths) {
      await page.goto(`${demo.storefront}${path}`)
      expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect({ path, wide }).toEqual({ path, wide: false })
    }
  })
})
