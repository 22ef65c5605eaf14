import { GoodsList } from "@ocop/shared/goods"
import { GoodsDetail } from "@ocop/shared/goods-page"
import { isAlcohol, isSupplement } from "@ocop/shared/regulated-set"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { setPrice } from "./set-price.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const list = async (query: string) =>
  GoodsList.parse(await askStore(demo, `/store/goods?limit=100&${query}`)).items
const detail = async (handle: string) => GoodsDetail.parse(await askStore(demo, `/store/goods/${handle}`))

const visit = (look: (page: Page) => Promise<void>, options: { javaScriptEnabled?: boolean } = {}) =>
  inContext(browser, { ...phone, ...options }, look)

async function looksRight(page: Page, path: string): Promise<void> {
  expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect({ path, wide }).toEqual({ path, wide: false })
}

/** A product whose page has everything to tell. */
async function toldOf(): Promise<GoodsDetail> {
  for (const { handle, product_set } of await list("stars=3,4,5&in_stock=true")) {
    if (isAlcohol(product_set)) continue
    const goods = await detail(handle)
    if (goods.lots.length > 0 && goods.papers.length > 0 && goods.sales_points.length > 0) return goods
  }
  throw new Error("no goods of the demo have lots, papers and sales points")
}

test("a product page tells whose it is, how certified, its lots, papers and places, and leads on, without JavaScript too", async () => {
  const goods = await toldOf()
  for (const javaScriptEnabled of [true, false]) {
    await visit(
      async (page) => {
        await page.goto(`${demo.storefront}/products/${goods.handle}`)
        const article = page.getByRole("article").first()
        await article.getByRole("heading", { level: 1, name: goods.title }).waitFor()
        const [lot] = goods.lots
        await article.getByRole("link", { name: lot?.number ?? "", exact: true }).waitFor()
        await article.getByText(goods.papers[0]?.number ?? "no paper").waitFor()
        const [point] = goods.sales_points
        await article.getByRole("link", { name: point?.name ?? "", exact: true }).waitFor()
        if (javaScriptEnabled) {
          await looksRight(page, "product")
          await article.getByLabel("Giao tới tỉnh").selectOption("79")
          expect(await article.getByRole("status").textContent()).toContain("36.000")
        }
        await article.getByRole("link", { name: goods.producer.name, exact: true }).first().click()
        await page.getByRole("heading", { level: 1, name: goods.producer.name }).waitFor()
        await page.getByRole("heading", { name: "Giấy chứng nhận còn hiệu lực" }).waitFor()
      },
      { javaScriptEnabled },
    )
  }
})

test("nothing of a drink with alcohol is told before the visitor is of age: no name, no picture, no price; with and without JavaScript", async () => {
  const goods = (await list("set=other_alcohol&in_stock=true"))[0]
  if (!goods) throw new Error("the demo sells no alcohol")
  for (const javaScriptEnabled of [true, false]) {
    await visit(
      async (page) => {
        const offered = async () => {
          const query = new URLSearchParams({ q: goods.title }).toString()
          return (await page.request.get(`${demo.storefront}/suggest?${query}`)).text()
        }
        const asked = await (await page.goto(`${demo.storefront}/products/${goods.handle}`))?.text()
        const listed = await (await page.goto(`${demo.storefront}/sets/other_alcohol`))?.text()
        for (const sent of [asked, listed, await offered()])
          for (const told of [goods.title, goods.image]) expect(sent).not.toContain(told)
        expect(listed).not.toContain(goods.handle)
        await page.getByText("Chỉ cho người từ 18 tuổi").first().waitFor()
        await page.locator(`a[href="/products/${goods.id}"]`).click()
        await page.getByRole("button", { name: "Tôi đã đủ 18 tuổi" }).waitFor()
        if (javaScriptEnabled) await looksRight(page, "age gate")
        await page.getByRole("button", { name: "Tôi đã đủ 18 tuổi" }).click()
        await page.getByRole("heading", { level: 1, name: goods.title }).waitFor()
        expect(new URL(page.url()).pathname).toBe(`/products/${goods.handle}`)
        expect(await offered()).toContain(goods.handle)
        await page.getByText("Chỉ bán cho người từ 18 tuổi").first().waitFor()
        await page.goto(`${demo.storefront}/sets/other_alcohol`)
        await page.getByRole("link", { name: goods.title, exact: true }).waitFor()
      },
      { javaScriptEnabled },
    )
  }
  await visit(async (page) => {
    await page.goto(`${demo.storefront}/products/${goods.handle}`)
    await page.getByRole("button", { name: "Chưa đủ" }).click()
    await page.getByRole("link", { name: "Xem hàng khác" }).waitFor()
    await page.reload()
    await page.getByRole("heading", { name: "Trang này dành cho người từ 18 tuổi" }).waitFor()
    expect(await page.getByText(goods.title).count()).toBe(0)
  })
})

test("a food supplement's page says that it is no medicine; goods of one type stand side by side", async () => {
  const supplement = (await list("set=supplement")).find(({ product_set }) => isSupplement(product_set))
  const coffee = (await list("set=coffee_cocoa&in_stock=true"))[0]
  if (!supplement || !coffee) throw new Error("the demo has no supplement or no coffee")
  const { alike } = await detail(coffee.handle)
  expect(alike.count).toBeGreaterThan(1)
  await visit(async (page) => {
    await page.goto(`${demo.storefront}/products/${supplement.handle}`)
    await page
      .getByText("Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh")
      .waitFor()
    await page.goto(`${demo.storefront}/products/${coffee.handle}`)
    const group = page.getByRole("region", { name: "Cùng loại, chủ thể khác làm" })
    expect(await group.getByRole("listitem").count()).toBe(alike.items.length)
    expect(await group.getByText(/\d\.\d{3}/).count()).toBe(
      alike.items.filter(({ in_stock }) => in_stock).length,
    )
  })
})

test("pages to walk along lead from a product's commune to its district, its set and its group, and say what is missing", async () => {
  const goods = await toldOf()
  const { commune, commune_code } = goods.producer
  await visit(async (page) => {
    await page.goto(`${demo.storefront}/communes/${commune_code}`)
    await page.getByRole("heading", { level: 1, name: commune ?? "" }).waitFor()
    await page.getByRole("link", { name: goods.title, exact: true }).waitFor()
    await looksRight(page, "commune")
    await page.goto(`${demo.storefront}/groups/${goods.product_group}`)
    await page.getByText(/^\d+ sản phẩm của \d+ chủ thể/).waitFor()
    await page
      .getByRole("navigation", { name: "Chọn hàng" })
      .getByRole("link", { name: /Còn hàng/ })
      .click()
    await page.waitForURL(/in_stock=true/)
    await looksRight(page, "group")
    for (const [path, said] of [
      ["/products/khong-co", "Không có sản phẩm này"],
      ["/producers/khong-co", "Không tìm thấy trang này"],
      ["/communes/99999", "Không tìm thấy trang này"],
      ["/districts/khong-co", "Không tìm thấy trang này"],
    ] as const) {
      expect([path, (await page.goto(demo.storefront + path))?.status()]).toEqual([path, 404])
      await page.getByRole("heading", { level: 1, name: said }).waitFor()
      await page.getByRole("link", { name: "Xem tất cả sản phẩm" }).waitFor()
    }
  })
})

test("a page that was shown before is shown again as it was until what it tells changes", async () => {
  const goods = await toldOf()
  const shown = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(`${demo.storefront}/products/${goods.handle}`, { headers })
    const html = await answer.text()
    const [, price] = /"offers":\{[^}]*"price":"?(\d+)/.exec(html) ?? []
    return { price: Number(price), html }
  }
  const first = await shown()
  // The page tells the minute it is of.
  await expect.poll(async () => (await shown()).html === (await shown()).html).toBe(true)
  expect(first.price).toBe(goods.price)
  const back = await setPrice(demo, goods, goods.price + 1_000)
  try {
    expect((await shown()).price).toBe(goods.price + 1_000)
    expect((await shown({ cookie: "lang=vi" })).price).toBe(goods.price + 1_000)
  } finally {
    await back()
  }
  expect((await shown()).price).toBe(goods.price)
})
