import { type GoodsCard, GoodsList } from "@ocop/shared/goods"
import { GoodsNowList } from "@ocop/shared/goods-now"
import type { Browser, Page } from "playwright-core"
import type { z } from "zod"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { setPrice } from "./set-price.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
const CHANGES = "**/cart/changes"
/** A busy machine may take its time. */
const SOON = { timeout: 20_000 }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const onPhone = (visit: (page: Page) => Promise<void>) => inContext(browser, phone, visit)

const store = async <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> =>
  schema.parse(await askStore(demo, path))

/** Goods that are to be had, the dearest of their kind last. */
async function tea(): Promise<[GoodsCard, GoodsCard]> {
  const { items } = await store("/store/goods?in_stock=true&group=food&sort=price&limit=40", GoodsList)
  const [one, other] = items.filter(({ stars }) => stars !== null)
  if (!one || !other) throw new Error("nothing to buy in the demo")
  return [one, other]
}

async function openGoods(page: Page, goods: GoodsCard) {
  await page.goto(`${demo.storefront}/products/${goods.handle}`)
}

const add = (page: Page) => page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).click()
const head = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Giỏ/ })
const counts = (page: Page, pieces: number) =>
  expect.poll(() => head(page).innerText(), SOON).toContain(String(pieces))
const quantity = (page: Page, goods: GoodsCard) =>
  page.getByRole("textbox", { name: `Số lượng ${goods.title}` })
const ready = (page: Page) =>
  page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).waitFor()

test("adding counts at once and stays on the page; without a network it is kept, said so, and sent once", async () => {
  const [one, other] = await tea()
  await onPhone(async (page) => {
    await openGoods(page, one)
    const sent = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok())
    await add(page)
    await page.getByText("Đã thêm vào giỏ").waitFor()
    await counts(page, 1)
    await sent
    expect(new URL(page.url()).pathname).toBe(`/products/${one.handle}`)

    await openGoods(page, other)
    await page.route(CHANGES, (route) => route.abort())
    await add(page)
    await page.getByText("Đã ghi trong máy này").waitFor()
    await counts(page, 2)
    await page.goto(`${demo.storefront}/cart`)
    await page.getByText("1 thay đổi mới chỉ ghi trong máy này").waitFor()
    await page.getByRole("button", { name: `Thêm một ${one.title}` }).click()
    await page.getByRole("button", { name: `Thêm một ${one.title}` }).click()
    await page.getByText("2 thay đổi mới chỉ ghi trong máy này").waitFor()
    await page.reload()
    await expect.poll(() => quantity(page, one).inputValue(), SOON).toBe("3")
    await expect.poll(() => quantity(page, other).inputValue(), SOON).toBe("1")
    expect(await accessibilityFaults(page)).toEqual([])

    await page.unroute(CHANGES)
    await page.evaluate(() => window.dispatchEvent(new Event("online")))
    await ready(page)
    await page.reload()
    await ready(page)
    expect([await quantity(page, one).inputValue(), await quantity(page, other).inputValue()]).toEqual([
      "3",
      "1",
    ])
    await counts(page, 4)
  })
})

test("a change whose answer is lost counts once when it is sent again, after a reload too", async () => {
  const [one] = await tea()
  await onPhone(async (page) => {
    await openGoods(page, one)
    const lost = page.waitForEvent("requestfailed", (request) => request.method() === "POST")
    await page.route(CHANGES, async (route) => {
      await route.fetch()
      if (route.request().method() === "POST") await route.abort()
      else await route.continue()
    })
    await add(page)
    await lost
    await page.unroute(CHANGES)
    await page.goto(`${demo.storefront}/cart`)
    await ready(page)
    expect(await quantity(page, one).inputValue()).toBe("1")
    await counts(page, 1)
  })
})

test("more than there is becomes all there is, and the line says so", async () => {
  const [one] = await tea()
  const { items } = await store(`/store/goods/now?ids=${one.id}`, GoodsNowList)
  const available = items[0]?.available ?? 0
  expect(available).toBeGreaterThan(0)
  expect(available).toBeLessThan(500)
  await onPhone(async (page) => {
    await openGoods(page, one)
    await add(page)
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await ready(page)
    await quantity(page, one).fill("500")
    await quantity(page, one).press("Enter")
    await page.getByText(`Trong giỏ đang có ${available} ${one.unit}`).waitFor()
    await expect.poll(() => quantity(page, one).inputValue(), SOON).toBe(String(available))
    await ready(page)
    await page.getByRole("button", { name: `Bỏ ra: ${one.title}` }).click()
    await page.getByText("Giỏ hàng đang trống").waitFor()
  })
})

test("a price that changed meanwhile is told with both amounts, and settled before checking out", async () => {
  const [, other] = await tea()
  await onPhone(async (page) => {
    await openGoods(page, other)
    await add(page)
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await ready(page)
    const back = await setPrice(demo, other, other.price + 1_000)
    try {
      await page.reload()
      await page.getByText(/Giá mới .*, lúc bạn thêm vào là/).waitFor()
      expect(
        await page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).count(),
      ).toBe(0)
      expect(await accessibilityFaults(page)).toEqual([])
      await page.getByRole("button", { name: "Cập nhật giỏ hàng" }).click()
      await ready(page)
      expect(await page.getByText(/Giá mới/).count()).toBe(0)
    } finally {
      await back()
    }
  })
})

test("goods that were ordered are in no cart any more, neither asked for nor from memory", async () => {
  const [one] = await tea()
  await onPhone(async (page) => {
    await openGoods(page, one)
    await add(page)
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await ready(page)
    await page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).click()
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
    await page.getByLabel("Số điện thoại").fill("0905 123 456")
    await page.getByRole("radio", { name: /Nhận tại điểm bán/ }).check()
    await page.getByRole("radio", { name: /Điểm bán OCOP Hội An/ }).check()
    await page.getByRole("button", { name: "Đặt hàng" }).click()
    await page.getByRole("heading", { name: /Đã nhận đơn số \d+/ }).waitFor()
    await page.route("**/cart.data*", (route) => route.abort())
    await head(page).click()
    await page.getByText("Không có mạng: đây là giỏ hàng lần xem trước.").waitFor()
    await page.getByRole("heading", { level: 1, name: "Giỏ hàng đang trống" }).waitFor()
    expect(await page.getByText(one.title).count()).toBe(0)
  })
})
