import type { Page } from "playwright-core"

/** Until its code has taken the page over: a button pressed before is a form sent, as it is without JavaScript. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main")
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"))
  })
}
