import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { awake } from "./awake.ts"

const demo = readDemo()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }

/** From here on what the page fetches goes through the worker. */
async function watched(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test("the shop installs on a phone; without a network it says so, keeps no old page, and goes on when the network is back", async () => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(demo.storefront)
  const manifest = (await (await fetch(`${demo.storefront}/shop.webmanifest`)).json()) as {
    icons: { src: string }[]
  }
  expect(await page.locator('link[rel="manifest"]').getAttribute("href")).toBe("/shop.webmanifest")
  for (const { src } of manifest.icons)
    expect((await fetch(`${demo.storefront}${src}`)).status, src).toBe(200)
  await watched(page)

  await context.setOffline(true)
  await page.goto(`${demo.storefront}/products`)
  await page.getByRole("heading", { level: 1, name: "Chưa kết nối được với cửa hàng" }).waitFor()
  expect(await accessibilityFaults(page, { all: true })).toEqual([])
  expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0)
  await page.goto(demo.storefront)
  await page.getByRole("heading", { level: 1, name: "Chưa kết nối được với cửa hàng" }).waitFor()

  await context.setOffline(false)
  await page.goto(`${demo.storefront}/products`, { waitUntil: "commit" })
  await page
    .getByRole("heading", { level: 1, name: "Chưa kết nối được với cửa hàng" })
    .waitFor({ state: "detached" })
  expect(page.url()).toBe(`${demo.storefront}/products`)
  await context.close()
})

test("the page that is kept speaks the language the visitor chose last", async () => {
  await inContext(browser, phone, async (page, context) => {
    const lost = (title: string) => page.getByRole("heading", { level: 1, name: title }).waitFor()
    await page.goto(demo.storefront)
    await watched(page)
    for (const [language, title] of [
      ["en", "The shop cannot be reached"],
      ["vi", "Chưa kết nối được với cửa hàng"],
    ] as const) {
      const kept = context.waitForEvent("response", (answer) => answer.url().endsWith("/offline"))
      await page.goto(`${demo.storefront}/products?lang=${language}`)
      await (await kept).finished()
      await context.setOffline(true)
      await page.goto(demo.storefront)
      await lost(title)
      expect(await page.locator("html").getAttribute("lang")).toBe(language)
      expect(await accessibilityFaults(page, { all: true })).toEqual([])
      await context.setOffline(false)
    }
  })
})

test("who never opened the cart puts goods into it and sees them there without a network", async () => {
  await inContext(browser, phone, async (page, context) => {
    await page.goto(`${demo.storefront}/products?in_stock=true`)
    const goods = page.getByRole("main").getByRole("article").first().getByRole("link").first()
    const handle = (await goods.getAttribute("href")) ?? ""
    const ahead = ["client-loader", "main"].map((part) => page.waitForResponse(`**/assets/cart-${part}-*.js`))
    await page.goto(demo.storefront + handle)
    await awake(page)
    for (const code of await Promise.all(ahead)) await code.finished()
    const title = await page.getByRole("heading", { level: 1 }).innerText()

    await context.setOffline(true)
    await page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).click()
    await page.getByText("Đã ghi trong máy này").waitFor()
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await page.getByRole("heading", { level: 1, name: "Giỏ hàng" }).waitFor()
    await page.getByText("Mất mạng: 1 thay đổi mới chỉ ghi trong máy này").waitFor()
    await page.getByRole("button", { name: `Thêm một ${title}` }).click()
    expect(await page.getByRole("textbox", { name: `Số lượng ${title}` }).inputValue()).toBe("2")
    expect(await accessibilityFaults(page)).toEqual([])

    await context.setOffline(false)
    const order = page.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true })
    await order.waitFor({ timeout: 60_000 })
    expect(await page.getByRole("textbox", { name: `Số lượng ${title}` }).inputValue()).toBe("2")
  })
})
