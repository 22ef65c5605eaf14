import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core"
import { findChromium } from "./chromium.ts"

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export const vietnamese: BrowserContextOptions = { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" }

/** A browser without a memory. Pages opened with `browser.newContext(vietnamese)` speak like those of the province. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch(await launch())
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    if (options?.javaScriptEnabled !== false) context.on("page", useWhenReady)
    return context
  }
  return browser
}

/** The shop is painted before its code begins; who presses something earlier is served without code, and that is tried elsewhere. */
function useWhenReady(page: Page): void {
  page.addLocatorHandler(page.locator("html[data-still]"), () => Promise.resolve()).catch(() => undefined)
}

/** A visit that remembers nothing of others, ended whatever comes of it. */
export async function inContext(
  browser: Browser,
  options: BrowserContextOptions,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  try {
    await visit(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** A device: what it stores in `folder` is there again when it is closed and opened. */
export async function openProfile(
  folder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await launch()), ...vietnamese, ...options })
}

async function launch() {
  const { executable, env } = await findChromium()
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return {
    executablePath: executable,
    args: flags,
    env: { ...Object.fromEntries(inherited), ...env },
    handleSIGINT: false,
  }
}
