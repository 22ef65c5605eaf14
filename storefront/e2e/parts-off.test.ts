import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { openOwnShop, type OwnShop } from "./own-shop.ts"

const demo = readDemo()
/** A backend that hangs is otherwise waited for by the minute. */
const BOUND_MS = 60_000
let browser: Browser
let shop: OwnShop

beforeAll(async () => {
  ;[browser, shop] = await Promise.all([openBrowser(), openOwnShop(demo)])
})
afterAll(async () => {
  await browser.close()
  await shop.close()
})

const LOST = ["/", "/products?q=tra", "/sales-points", "/figures", "/register", "/fairs", "/register.csv"]
const STANDING = ["/track", "/trace", "/report/new", "/legal/terms", "/account/sign-in"]

async function visit(path: string) {
  const answer = await fetch(shop.url + path, { signal: AbortSignal.timeout(BOUND_MS) })
  return { path, status: answer.status, again: answer.headers.get("retry-after"), text: await answer.text() }
}

test("while the backend hangs every page answers in its frame and says so; the cart is shown from memory, and all goes on by itself", async () => {
  const context = await browser.newContext({ ...vietnamese, viewport: { width: 390, height: 844 } })
  const [cart, figures] = [await context.newPage(), await context.newPage()]
  await cart.goto(`${shop.url}/products`, { waitUntil: "networkidle" })
  await cart.getByRole("button", { name: /^Thêm/ }).first().click()
  await expect
    .poll(() => cart.getByRole("banner").getByRole("link", { name: /^Giỏ/ }).innerText())
    .toMatch(/1/)
  await cart.goto(`${shop.url}/cart`, { waitUntil: "networkidle" })

  shop.hang()
  const [lost, standing] = await Promise.all([
    Promise.all(LOST.map(visit)),
    Promise.all(STANDING.map(visit)),
    cart.reload(),
    figures.goto(`${shop.url}/figures`),
  ])
  for (const { path, status, again, text } of lost) {
    expect([path, status, again]).toEqual([path, 503, "5"])
    expect(text, path).toContain("Máy chủ đang không trả lời")
    if (!path.endsWith(".csv")) for (const part of ["<header", "<footer"]) expect(text, path).toContain(part)
    expect(text, path).not.toMatch(/node_modules|\.tsx?:\d+/)
  }
  expect(standing.map(({ path, status }) => [path, status])).toEqual(STANDING.map((path) => [path, 200]))
  await cart.getByText("Máy chủ chưa trả lời: đây là giỏ hàng lần xem trước.").waitFor()
  await cart.getByRole("button", { name: "Chờ máy chủ để thanh toán" }).waitFor()
  await figures.getByRole("heading", { level: 1, name: "Máy chủ đang không trả lời" }).waitFor()

  shop.goOn()
  await figures.getByRole("heading", { level: 1, name: "Số liệu OCOP của tỉnh" }).waitFor()
  await cart.getByRole("main").getByRole("link", { name: "Thanh toán", exact: true }).waitFor()
  await context.close()
})
