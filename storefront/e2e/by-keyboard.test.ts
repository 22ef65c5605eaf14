import { GoodsList } from "@ocop/shared/goods"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { awake } from "./awake.ts"
import { tabTo } from "./tab-to.ts"

const demo = readDemo()
const desktop = { ...vietnamese, viewport: { width: 1280, height: 800 } }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function enter(page: Page, path: string): Promise<void> {
  await page.goto(demo.storefront + path)
  await awake(page)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "")
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor()

/** The goods a search for their own name shows first. */
async function foundFirst(): Promise<string> {
  const { items } = GoodsList.parse(
    await askStore(demo, "/store/goods?in_stock=true&group=food&stars=4&limit=1"),
  )
  const [goods] = items
  if (!goods) throw new Error("the demo has nothing to buy")
  return goods.title
}

test("goods are searched, put into the cart and ordered with cash on delivery by keyboard alone, in English", async () => {
  const title = await foundFirst()
  await inContext(browser, desktop, async (page) => {
    const { keyboard } = page
    await enter(page, "/products?lang=en")
    await tabTo(page, "combobox", "Search products")
    await keyboard.type(title)
    await keyboard.press("Enter")
    await page.waitForURL((url) => url.searchParams.has("q"))
    await tabTo(page, "link", title)
    await keyboard.press("Enter")
    await heading(page, title)
    await tabTo(page, "button", "Add to cart")
    await keyboard.press("Space")
    await page.getByRole("status").getByText(title).waitFor()
    await tabTo(page, "link", /^Cart/)
    await keyboard.press("Enter")
    await heading(page, "Cart")
    await tabTo(page, "link", "Check out")
    await keyboard.press("Enter")
    await heading(page, "Place your order")
    for (const [role, name, text] of [
      ["textbox", "Full name", "Nguyễn Thị Lan"],
      ["textbox", "Phone number", "0905 123 456"],
      ["combobox", "Ward or commune", "tien my"],
    ] as const) {
      await tabTo(page, role, name)
      await keyboard.type(text)
    }
    await page.getByRole("option", { name: /Xã Tiên Phước/ }).waitFor()
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    await tabTo(page, "textbox", "House number, street or hamlet")
    await keyboard.type("Thôn 3")
    await tabTo(page, "radio", /^Cash on delivery/)
    await keyboard.press("Space")
    await tabTo(page, "button", "Place order")
    await keyboard.press("Enter")
    await heading(page, /^Order \d+ received$/)
    expect(await page.getByText("Xã Tiên Phước").count()).toBeGreaterThan(0)
    expect(await focused(page)).toBe("main")
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

test("a page that took another's place is where reading goes on; one that only changed leaves the focus where it is", async () => {
  await inContext(browser, desktop, async (page) => {
    await enter(page, "/products")
    expect(await focused(page)).toBe("")
    const goods = page.getByRole("main").getByRole("article").first().getByRole("link").first()
    const name = await goods.innerText()
    await tabTo(page, "link", name)
    await page.keyboard.press("Enter")
    await heading(page, name)
    await expect.poll(() => focused(page)).toBe("main")
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    expect(await page.title()).toContain(name)

    await page.goBack()
    await heading(page, /./)
    await expect.poll(() => focused(page)).toBe("main")
    await tabTo(page, "combobox", "Tìm sản phẩm")
    const field = await focused(page)
    await page.keyboard.type("mắm")
    await page.keyboard.press("Enter")
    await heading(page, "Tìm “mắm”")
    expect(await focused(page)).toBe(field)
  })
})
