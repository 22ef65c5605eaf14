import type { Page } from "playwright-core"

/** Until the page's code has begun. Locators wait for it by themselves; keys and the page's own functions do not. */
export async function awake(page: Page): Promise<void> {
  await page.locator("html:not([data-still])").waitFor({ state: "attached" })
}
