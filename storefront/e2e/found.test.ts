import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { officePage } from "./office-page.ts"

const demo = readDemo()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const PHONE = { ...vietnamese, viewport: { width: 390, height: 844 } }

const text = async (path: string) => {
  const answer = await fetch(new URL(path, demo.storefront))
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", body: await answer.text() }
}

/** The last product that the feeds name: nothing else here looks at its picture. */
async function aProduct(): Promise<{ path: string; title: string }> {
  const { body } = await text("/feeds/google.xml")
  const told = body.matchAll(/<g:title>([^<]+)<\/g:title>[\s\S]*?<g:link>[^<]*?(\/products\/[^<]+)</g)
  const [, title = "", path = ""] = [...told].at(-1) ?? []
  return { path, title }
}

const said = (page: Page, selector: string, name: string) => page.locator(selector).first().getAttribute(name)

test("a product's page says to search engines what it is, in either language, and draws its picture", async () => {
  const { path, title } = await aProduct()
  const page = await (await browser.newContext(PHONE)).newPage()
  await page.goto(demo.storefront + path)
  expect(await page.title()).toContain(title)
  const canonical = await said(page, 'link[rel="canonical"]', "href")
  expect(canonical).toMatch(new RegExp(`${path}$`))
  expect(await said(page, 'link[hreflang="en"]', "href")).toBe(`${canonical ?? ""}?lang=en`)
  const described = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  ) as {
    "@graph": { "@type": string; offers?: { priceCurrency: string } }[]
  }
  expect(described["@graph"].map((thing) => thing["@type"])).toEqual(["Product", "BreadcrumbList"])
  const picture = await fetch((await said(page, 'meta[property="og:image"]', "content")) ?? "")
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"])
  const again = await fetch(picture.url, { headers: { "if-none-match": picture.headers.get("etag") ?? "" } })
  expect(again.status).toBe(304)
  await page.goto(`${demo.storefront}${path}?lang=en`)
  expect(await page.locator("html").getAttribute("lang")).toBe("en")
  expect(await said(page, 'link[rel="canonical"]', "href")).toBe(`${canonical ?? ""}?lang=en`)
  await page.goto(`${demo.storefront}/cart`)
  expect(await said(page, 'meta[name="robots"]', "content")).toContain("noindex")
  await page.context().close()
}, 60_000)

test("sitemaps lead to pages that are there, and robots.txt to the sitemaps", async () => {
  const robots = await text("/robots.txt")
  expect(robots.body).toContain("Disallow: /checkout")
  const address = /Sitemap: (\S+)/.exec(robots.body)?.[1] ?? ""
  const index = await text(new URL(address).pathname)
  expect(index.type).toContain("application/xml")
  for (const part of index.body.match(/(?<=<loc>)[^<]+/g) ?? []) {
    const { status, body } = await text(new URL(part).pathname)
    const pages = body.match(/(?<=<loc>)[^<]+/g) ?? []
    expect([status, pages.length > 0]).toEqual([200, true])
    for (const at of [0, Math.floor(pages.length / 2), pages.length - 1])
      expect((await fetch(new URL(new URL(pages[at] ?? "").pathname, demo.storefront))).status).toBe(200)
  }
  const csv = await text("/feeds/facebook.csv")
  expect(csv.body.split("\r\n", 1)[0]).toBe(
    "id,title,description,availability,condition,price,link,image_link,brand,sale_price,gtin",
  )
}, 60_000)

test("the foot of every page leads to the rules of the shop, in both languages and without a fault for a screen reader", async () => {
  const page = await (await browser.newContext(PHONE)).newPage()
  await page.goto(demo.storefront)
  const foot = page.getByRole("contentinfo")
  await foot.getByRole("link", { name: "Dữ liệu cá nhân" }).click()
  await page.getByRole("heading", { level: 1, name: "Bảo vệ dữ liệu cá nhân" }).waitFor()
  expect(await page.locator("article h2").count()).toBe(8)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.goto(`${demo.storefront}/legal/ranking?lang=en`)
  await page.getByText("Nobody pays for a place").waitFor()
  await page.context().close()
}, 60_000)

test("an officer sees what shoppers looked at, and sends a photograph that the shop then shows", async () => {
  const { path, title } = await aProduct()
  const office = await officePage(browser, demo, "trade")
  await office.goto(`${demo.storefront}/office/demand`)
  await office.getByText("lượt xem sản phẩm").waitFor()
  expect(await accessibilityFaults(office)).toEqual([])
  await office.goto(`${demo.storefront}/office/register?q=${encodeURIComponent(title)}`)
  await office.getByRole("link", { name: title, exact: true }).first().click()
  await office.getByRole("link", { name: "Gửi ảnh chụp" }).click()
  const drawn = await fetch(`${demo.storefront}/og.png`)
  const photograph = {
    name: "anh.png",
    mimeType: "image/png",
    buffer: Buffer.from(await drawn.arrayBuffer()),
  }
  await office.getByLabel("Ảnh chụp sản phẩm").setInputFiles(photograph)
  await office.getByRole("button", { name: "Dùng ảnh này" }).click()
  await office.getByText("Ảnh do cơ quan hoặc chủ thể gửi.").waitFor()
  const shop = await (await browser.newContext(PHONE)).newPage()
  await shop.goto(demo.storefront + path)
  const shown = shop.locator('article img[src^="/pictures/"]').first()
  const address = () => shown.evaluate((image: HTMLImageElement) => image.currentSrc)
  await expect.poll(address, { timeout: 20_000 }).toMatch(/\.avif$/)
  await Promise.all([shop.context().close(), office.context().close()])
}, 90_000)
