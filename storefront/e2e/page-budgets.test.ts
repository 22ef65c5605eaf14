import { brotliCompressSync } from "node:zlib"
import { GoodsList } from "@ocop/shared/goods"
import { GoodsDetail } from "@ocop/shared/goods-page"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { askStore } from "../../tools/ask-store.ts"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { type Audit, CATEGORIES, type Category, withAuditor } from "../../tools/lighthouse/audit.ts"

const demo = readDemo()
const kB = 1000
let browser: Browser
let product = ""
/** The page of a code that is printed on goods. */
let code = ""

beforeAll(async () => {
  browser = await openBrowser()
  const { items } = GoodsList.parse(await askStore(demo, "/store/goods?in_stock=true&stars=5&limit=1"))
  const handle = items[0]?.handle ?? ""
  const { gtin } = GoodsDetail.parse(await askStore(demo, `/store/goods/${handle}`))
  product = `/products/${handle}`
  code = `/01/${gtin?.padStart(14, "0")}`
})
afterAll(async () => {
  await browser.close()
})

/** Bytes of everything a first visit loads of one kind, each file packed as tightly as brotli can. */
async function weights(path: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ ...vietnamese, viewport: { width: 390, height: 844 } })
  const loaded: Promise<[string, number]>[] = []
  const page = await context.newPage()
  page.on("requestfinished", (request) => {
    // What the service worker keeps for later is no part of the visit.
    if (request.serviceWorker()) return
    const body = request.response().then((response) => response?.body() ?? Buffer.alloc(0))
    loaded.push(body.then((bytes) => [request.resourceType(), brotliCompressSync(bytes).length]))
  })
  await page.goto(`${demo.storefront}${path}`, { waitUntil: "networkidle" })
  const sums: Record<string, number> = {}
  for (const [kind, bytes] of await Promise.all(loaded)) sums[kind] = (sums[kind] ?? 0) + bytes
  await context.close()
  return sums
}

test("a first visit to home, list or product loads at most 110 kB of code, 25 kB of style and 80 kB of type", async () => {
  for (const path of ["/", "/products", product]) {
    const { script = 0, stylesheet = 0, font = 0 } = await weights(path)
    expect(script, `code of ${path}`).toBeGreaterThan(0)
    expect(script, `code of ${path}`).toBeLessThanOrEqual(110 * kB)
    expect(stylesheet, `style of ${path}`).toBeLessThanOrEqual(25 * kB)
    expect(font, `type of ${path}`).toBeLessThanOrEqual(80 * kB)
  }
})

test("style and code are sent as tightly as they can be packed, to whoever cannot unpack them as they are", async () => {
  const html = await (await fetch(demo.storefront)).text()
  const files = html.match(/\/assets\/(shop|frame|libraries)-[\w-]+\.(css|js)/g) ?? []
  expect(new Set(files).size).toBeGreaterThanOrEqual(3)
  for (const file of files) {
    const plain = await fetch(demo.storefront + file, { headers: { "accept-encoding": "identity" } })
    const packed = await fetch(demo.storefront + file, { headers: { "accept-encoding": "gzip, br" } })
    expect(plain.headers.get("content-encoding"), file).toBeNull()
    const tight = brotliCompressSync(await plain.bytes()).length
    expect([packed.headers.get("content-encoding"), Number(packed.headers.get("content-length"))]).toEqual([
      ...["br", tight],
    ])
  }
})

const LEAST: Audit["scores"] = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 }

/** A busy machine costs a page points it gets back when it is looked at again; a page that is slow stays slow. */
const LOOKS = 3

/** Readings of codes are for whoever holds the goods: no search engine is let in, and nothing is asked of them there. */
const UNLISTED = CATEGORIES.filter((name) => name !== "seo")

function faultsOf({ scores, cls, shortcomings }: Audit, asked: readonly Category[]): string[] {
  const low = asked.filter((name) => scores[name] < LEAST[name])
  return [
    ...low.map((name) => `${name} ${scores[name]} of ${LEAST[name]}`),
    ...(cls > 0.02 ? [`layout shift ${cls}`] : []),
    ...(low.length > 0 ? shortcomings : []),
  ]
}

test("Lighthouse gives home, list, product, a code's page and where codes are typed 95 for speed and 100 for the rest, on a phone; nothing jumps", async () => {
  await withAuditor(async (audit) => {
    for (const path of ["/", "/products", product, code, "/trace"]) {
      const asked = path === code ? UNLISTED : CATEGORIES
      let faults: string[] = []
      for (let look = 0; look < LOOKS; look++) {
        faults = faultsOf(await audit(`${demo.storefront}${path}`), asked)
        if (faults.length === 0) break
      }
      expect(faults, path).toEqual([])
    }
  })
})

/** The families the letters of the page's heading are drawn with. */
async function headingType(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send("DOM.enable")
  await session.send("CSS.enable")
  const { root } = await session.send("DOM.getDocument")
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" })
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId })
  await session.detach()
  return fonts.map(({ familyName }) => familyName)
}

/** How much everything on the page has moved by now. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: "layout-shift", buffered: true })
        setTimeout(() => resolve(0), 1000)
      }),
  )

test("the first picture stands in the device's own letters; the type that follows it moves next to nothing", async () => {
  for (const path of ["/", "/products", product]) {
    const context = await browser.newContext({
      ...{ ...vietnamese, viewport: { width: 390, height: 844 }, serviceWorkers: "block" },
    })
    const page = await context.newPage()
    let come = () => {}
    const isSent = new Promise<void>((resolve) => (come = resolve))
    await page.route("**/*.woff2", async (route) => {
      await isSent
      await route.continue()
    })
    await page.goto(`${demo.storefront}${path}`)
    await expect.poll(() => headingType(page)).not.toContain("Lora SemiBold")
    come()
    await expect.poll(() => headingType(page)).toContain("Lora SemiBold")
    await page.evaluate(() => document.fonts.ready)
    expect(await shifted(page), path).toBeLessThanOrEqual(0.02)
    await context.close()
  }
})
