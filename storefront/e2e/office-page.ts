import type { Browser, Page } from "playwright-core"
import { vietnamese } from "../../tools/browser.ts"
import type { Demo } from "../../tools/demo.ts"

/** The office of one officer of the demo, by the name before the @ of her address, in a window of her own. */
export async function officePage(browser: Browser, demo: Demo, name: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ ...vietnamese, viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${demo.storefront}/office`)
  await page.getByLabel("Thư điện tử").fill(`${name}@demo.ocop.vn`)
  await page.getByLabel("Mật khẩu").fill(demo.logins[0]?.password ?? "")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"))
  return page
}
