import { fold } from "@ocop/shared/fold"
import { PublicRegisterItem } from "@ocop/shared/register-row"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { z } from "zod"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 360, height: 800 } }
const OpenData = z.object({ as_of: z.iso.datetime(), items: z.array(PublicRegisterItem) })
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function register(): Promise<PublicRegisterItem[]> {
  const answer = await fetch(`${demo.storefront}/register.json`)
  expect(answer.status).toBe(200)
  return OpenData.parse(await answer.json()).items
}

async function ofState(state: PublicRegisterItem["state"]): Promise<PublicRegisterItem> {
  const found = (await register()).find((item) => item.state === state)
  if (!found) throw new Error(`the demo has no ${state} product`)
  return found
}

async function lookUp(page: Page, text: string): Promise<void> {
  await page.goto(`${demo.storefront}/register`)
  const form = page.getByRole("search", { name: "Tra cứu danh sách" })
  await form.getByRole("searchbox").fill(text)
  await form.getByRole("button", { name: "Tra cứu" }).click()
  await page.waitForURL((url) => url.searchParams.get("q") === text)
}

const rowOf = (page: Page, item: PublicRegisterItem) =>
  page.getByRole("listitem").filter({ hasText: item.name }).filter({ hasText: item.producer }).first()

test.each([true, false])(
  "QNg-7: a shopper finds a product with its decision, validity and state as of now (JavaScript: %s)",
  async (javaScriptEnabled) => {
    const item = await ofState("valid")
    await inContext(browser, { ...phone, javaScriptEnabled }, async (page) => {
      await lookUp(page, fold(item.name))
      const row = rowOf(page, item)
      await page.getByText(/tình trạng tính đến \d\d:\d\d \d\d\/\d\d\/\d{4}/).waitFor()
      expect(await row.getByText(`${item.stars} sao`).first().isVisible()).toBe(true)
      await row.locator("summary").click()
      expect(await row.getByText(item.decision ?? "no decision").isVisible()).toBe(true)
      expect(await row.getByText(item.issuer ?? "no issuer", { exact: true }).isVisible()).toBe(true)
    })
  },
)

test("expired and revoked products stand in the register in words, without stars", async () => {
  await inContext(browser, phone, async (page) => {
    for (const [state, words] of [
      ["expired", "Hết hạn"],
      ["revoked", "Đã thu hồi"],
    ] as const) {
      const item = await ofState(state)
      await lookUp(page, item.name)
      const row = rowOf(page, item)
      await row.getByText(words).first().waitFor()
      expect(await row.getByText(/\d sao/).count()).toBe(0)
    }
  })
})

test("a name that is not recognised is said to be so in plain words", async () => {
  await inContext(browser, phone, async (page) => {
    await lookUp(page, "Yến sào vô danh")
    await page.getByRole("heading", { name: "Không thấy “Yến sào vô danh” trong danh sách" }).waitFor()
  })
})

test("every choice narrows the list and has its way out, all by address", async () => {
  const items = await register()
  const crafts = items.filter(({ group, stars }) => group === "craft" && stars !== null)
  await inContext(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${demo.storefront}/register`)
    await page.getByText("Lọc theo nhóm").click()
    await page.getByLabel("Nhóm sản phẩm").selectOption("craft")
    await page.getByLabel("Tình trạng").selectOption("in_force")
    await page.getByRole("button", { name: "Tra cứu" }).last().click()
    await page.getByText(`${crafts.length} sản phẩm`).first().waitFor()
    await page.getByRole("link", { name: "Bỏ Còn hiệu lực" }).click()
    const all = items.filter(({ group }) => group === "craft").length
    await page.getByText(`${all} sản phẩm`).first().waitFor()
  })
})

test("QĐ 19/2025: an old place is looked up to today's communes, and from there to their products, without JavaScript", async () => {
  await inContext(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${demo.storefront}/register/places`)
    await page.getByLabel("Tên xã, huyện, tỉnh trước 01/07/2025").fill("Tien My, Tien Phuoc")
    await page.getByRole("button", { name: "Tra cứu" }).click()
    const place = page.getByRole("listitem").filter({ hasText: "Xã Tiên Phước" })
    expect(await place.getByText("Gồm Xã Tiên Mỹ (Huyện Tiên Phước, Tỉnh Quảng Nam)").isVisible()).toBe(true)
    await place.getByRole("link", { name: "Sản phẩm OCOP ở đây" }).click()
    await page.waitForURL((url) => url.searchParams.get("commune") === "20854")
  })
})

test("the list as CSV is the list as JSON, and whoever holds it is told nothing changed", async () => {
  const items = await register()
  const answer = await fetch(`${demo.storefront}/register.csv`)
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
  expect(answer.headers.get("cache-control")).toBe("no-cache")
  const lines = (await answer.text()).split("\r\n").filter((line) => line !== "")
  expect(lines.length).toBe(items.length + 1)
  const again = await fetch(`${demo.storefront}/register.csv`, {
    headers: { "if-none-match": answer.headers.get("etag") ?? "" },
    cache: "no-store",
  })
  expect(again.status).toBe(304)
})

test("the register's page is kept by no cache, has no serious fault of accessibility and never scrolls sideways", async () => {
  expect((await fetch(`${demo.storefront}/register`)).headers.get("cache-control")).toBe("no-store")
  await inContext(browser, phone, async (page) => {
    for (const path of [
      "/register?lang=vi",
      "/register?lang=en&state=expired",
      "/register?q=khong-co-gi&lang=vi",
    ]) {
      await page.goto(`${demo.storefront}${path}`)
      await page.evaluate(() => {
        document.querySelector<HTMLDetailsElement>("li details")?.setAttribute("open", "")
      })
      expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect({ path, wide }).toEqual({ path, wide: false })
    }
  })
})
