import type { Page } from "playwright-core"

/** More than any page of the shop has. */
const MOST_STOPS = 300

/** Presses Tab until what is named has the focus, past the end of the page and from its beginning, as who has no pointer does. */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const named = page.getByRole(role, { name, exact: true })
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab")
    if (await named.evaluateAll((found) => found.some((one) => one === document.activeElement))) return
  }
  throw new Error(`Tab leads to no ${role} “${String(name)}” on ${page.url()}`)
}

type Role = Parameters<Page["getByRole"]>[0]
