import type { RouteConfigEntry } from "@react-router/dev/routes"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { cartCookie, shopperCookie } from "../app/lib/session.server.ts"
import { shopRoutes } from "../app/shop/routes.ts"
import { awake } from "./awake.ts"
import { everyPage, type Visit } from "./every-page.ts"

const demo = readDemo()
/** Some forty pages, three times each. */
const LONG_MS = 600_000
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** Routes that show a page are those with a component; the others answer with a file or lead elsewhere. */
function pagePatterns(routes: readonly RouteConfigEntry[]): string[] {
  return routes.flatMap(({ path, file, children }) =>
    children ? pagePatterns(children) : file.endsWith(".tsx") && path !== "offline" ? [path ?? ""] : [],
  )
}

async function holding(context: BrowserContext, { cart_id, token }: Visit): Promise<void> {
  await context.clearCookies()
  const cookies = [
    ...(cart_id ? [await cartCookie.serialize({ id: cart_id, pieces: 1 })] : []),
    ...(token ? [await shopperCookie.serialize(token)] : []),
  ]
  for (const cookie of cookies) {
    const [pair = ""] = cookie.split(";")
    const [name = "", ...value] = pair.split("=")
    await context.addCookies([{ name, value: value.join("="), url: demo.storefront }])
  }
}

/** In both languages; the colours of the dark only once, they do not know of languages. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  const found: string[] = []
  for (const [language, schemes] of [
    ["vi", ["light", "dark"]],
    ["en", ["light"]],
  ] as const) {
    const address = new URL(path, demo.storefront)
    address.searchParams.set("lang", language)
    await page.emulateMedia({ colorScheme: "light" })
    await page.goto(address.href)
    await awake(page)
    expect(new URL(page.url()).pathname, path).toBe(address.pathname)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const faults = await accessibilityFaults(page, { all: true })
      found.push(...faults.map((fault) => `${path} ${language} ${colorScheme}: ${fault}`))
    }
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    if ((wide ?? 0) > (seen ?? 0)) found.push(`${path} ${language}: ${wide} px wide on ${seen}`)
  }
  return found
}

test(
  "axe finds nothing on any route of the shop, in both languages, light and dark, and none scrolls sideways",
  async () => {
    const visits = await everyPage()
    const visited = new Set(visits.map(({ pattern }) => pattern))
    expect(pagePatterns(shopRoutes).filter((pattern) => !visited.has(pattern))).toEqual([])
    const context = await browser.newContext({ ...vietnamese, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const faults: string[] = []
    for (const visit of visits) {
      await holding(context, visit)
      faults.push(...(await faultsOf(page, visit.path)))
    }
    expect(faults).toEqual([])
    await context.close()
  },
  LONG_MS,
)
