import { GoodsList } from "@ocop/shared/goods"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
const desktop = { ...vietnamese, viewport: { width: 1280, height: 800 } }
/** A busy machine may take its time. */
const SOON = { timeout: 20_000 }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function listed(query: string): Promise<GoodsList> {
  return GoodsList.parse(await askStore(demo, `/store/goods?${query}`))
}

const titles = (page: Page) => page.locator("#results article h3").allInnerTexts()
const shownCount = (page: Page, count: number) => page.getByText(`${count} sản phẩm, sao và giá`).waitFor()

test("goods are chosen by kind, price and stars, sorted by price over all of them, and let go of again", async () => {
  await inContext(browser, desktop, async (page) => {
    const all = await listed("limit=1")
    const food = await listed("group=food&sort=price")
    await page.goto(`${demo.storefront}/products`)
    await shownCount(page, all.count)
    await page.getByRole("link", { name: `Thực phẩm ${food.count}` }).click()
    await shownCount(page, food.count)
    await page.getByRole("combobox", { name: "Sắp xếp" }).selectOption("price")
    await page.waitForURL(/sort=price/)
    await expect.poll(() => titles(page), SOON).toEqual(food.items.map(({ title }) => title))
    const last = Math.ceil(food.count / 24)
    await page.getByRole("link", { name: `Trang ${last}`, exact: true }).click()
    const dearest = await listed(`group=food&sort=price&offset=${(last - 1) * 24}`)
    await expect.poll(() => titles(page), SOON).toEqual(dearest.items.map(({ title }) => title))

    const within = await listed("group=food&price_from=100000&price_to=200000")
    await page.getByRole("textbox", { name: "Từ (₫)" }).fill("200k")
    await page.getByRole("textbox", { name: "Đến (₫)" }).fill("100.000")
    await page.getByRole("button", { name: "Xem theo giá này" }).click()
    await shownCount(page, within.count)
    await page.getByRole("link", { name: "Bỏ 100.000 ₫ – 200.000 ₫" }).click()
    await shownCount(page, food.count)
    await page.getByRole("link", { name: "Bỏ Thực phẩm" }).click()
    await shownCount(page, all.count)
  })
})

test("what is not found is said, a filter can be dropped, and what comes near is shown; without JavaScript too", async () => {
  const food = await listed("q=mam&limit=1")
  await inContext(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${demo.storefront}/products?q=mam&price_from=900000000`)
    await page.getByText("Không thấy sản phẩm nào khớp “mam”").waitFor()
    await page.getByRole("heading", { name: "Gần với điều bạn tìm" }).waitFor()
    expect((await titles(page)).length).toBeGreaterThan(0)
    await page.getByRole("link", { name: /^Bỏ “Từ 900\.000\.000/ }).click()
    await shownCount(page, food.count)
    await page.getByRole("button", { name: "Lọc" }).click()
    await page.getByRole("textbox", { name: "Đến (₫)" }).fill("100k")
    await page.getByRole("button", { name: "Xem theo giá này" }).click()
    await shownCount(page, (await listed("q=mam&price_to=100000")).count)
  })
})

test("offers come while one types and are chosen by the keyboard; where none come the search itself still stands", async () => {
  await inContext(browser, desktop, async (page) => {
    await page.goto(`${demo.storefront}/`, { waitUntil: "networkidle" })
    const field = page.getByRole("combobox", { name: "Tìm sản phẩm" })
    await field.pressSequentially("ca ph")
    await page.getByRole("option", { name: "cà phê", exact: true }).waitFor()
    expect(await field.getAttribute("aria-expanded")).toBe("true")
    expect(await accessibilityFaults(page)).toEqual([])
    await field.press("Escape")
    await page.getByRole("listbox").waitFor({ state: "detached" })
    await field.press("ArrowDown")
    const active = await field.getAttribute("aria-activedescendant")
    expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true")
    await field.press("ArrowDown")
    const goods = page.locator('[role="option"][aria-selected="true"]')
    const name = await goods.locator(".font-serif").innerText()
    await field.press("Enter")
    await page.getByRole("heading", { level: 1, name }).waitFor()

    await page.route("**/suggest?*", (route) => route.abort())
    await field.fill("mắm")
    await field.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Tìm “mắm”" }).waitFor()
  })
})

test("lists, filters and the phone's menu have no serious fault of accessibility, by day and night, in both languages", async () => {
  for (const [lang, menu] of [
    ["vi", "Mở danh mục"],
    ["en", "Open the menu"],
  ] as const)
    for (const colorScheme of ["light", "dark"] as const)
      await inContext(browser, { ...phone, colorScheme }, async (page) => {
        await page.goto(`${demo.storefront}/products?group=food&stars=4&lang=${lang}#filters`)
        expect(await accessibilityFaults(page)).toEqual([])
        await page.getByLabel(menu).click()
        await page
          .getByRole("link", { name: lang === "vi" ? "Hội chợ" : "Fairs" })
          .first()
          .waitFor()
        expect(await accessibilityFaults(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(
          false,
        )
      })
})
