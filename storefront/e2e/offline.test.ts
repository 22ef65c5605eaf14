import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"

const demo = readDemo()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

test("the shop installs on a phone; without a network it says so, keeps no old page, and goes on when the network is back", async () => {
  const context = await browser.newContext({ ...vietnamese, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(demo.storefront)
  const manifest = (await (await fetch(`${demo.storefront}/shop.webmanifest`)).json()) as {
    icons: { src: string }[]
  }
  expect(await page.locator('link[rel="manifest"]').getAttribute("href")).toBe("/shop.webmanifest")
  for (const { src } of manifest.icons)
    expect((await fetch(`${demo.storefront}${src}`)).status, src).toBe(200)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)

  await context.setOffline(true)
  await page.goto(`${demo.storefront}/products`)
  await page.getByRole("heading", { level: 1, name: "Chưa kết nối được với cửa hàng" }).waitFor()
  expect(await accessibilityFaults(page, { all: true })).toEqual([])
  expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0)
  await page.goto(demo.storefront)
  await page.getByRole("heading", { level: 1, name: "Chưa kết nối được với cửa hàng" }).waitFor()

  await context.setOffline(false)
  await page.goto(`${demo.storefront}/products`, { waitUntil: "commit" })
  await page.getByRole("heading", { level: 1, name: "Chưa kết nối được với cửa hàng" }).waitFor({ state: "detached" })
  expect(page.url()).toBe(`${demo.storefront}/products`)
  await context.close()
})
