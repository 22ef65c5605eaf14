import { gtinCheckDigit } from "@ocop/shared/gs1"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"

/** A picture of one pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

/** A good number that the province never gave to any goods. */
const UNKNOWN = `0893999999999${gtinCheckDigit("0893999999999")}`

const demo = readDemo()
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({ ...vietnamese, viewport: { width: 390, height: 844 } })
  page = await context.newPage()
  await page.goto(`${demo.storefront}/office`)
  await page.getByLabel("Thư điện tử").fill("inspector@demo.ocop.vn")
  await page.getByLabel("Mật khẩu").fill(demo.logins[0]?.password ?? "")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"))
})
afterAll(() => browser.close())

async function look(code: string): Promise<void> {
  await page.goto(`${demo.storefront}/office/inspect`)
  await page.getByLabel("Mã tem, số lô, mã sản phẩm hoặc số quyết định").fill(code)
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click()
  await page.waitForURL(/[?]code=/)
}

async function firstLot(): Promise<{ href: string; number: string }> {
  await page.goto(`${demo.storefront}/office/lots`)
  const link = page.getByRole("main").getByRole("table").getByRole("link").first()
  return { href: (await link.getAttribute("href")) ?? "", number: (await link.textContent()) ?? "" }
}

test("on a phone an inspector types a lot's number and is told what the register knows of it", async () => {
  const { number } = await firstLot()
  await look(number)
  await page.getByRole("heading", { name: "Lô mang số này" }).waitFor()
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click()
  await page
    .getByRole("status")
    .getByText(/Máy chủ trả lời|Chưa phải kết luận/)
    .waitFor()
  await page.getByText("Chứng nhận", { exact: true }).waitFor()
  await page.getByText(number, { exact: true }).first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test("a failed inspection is recorded on the phone and proposes a hold that one tap places", async () => {
  const { href } = await firstLot()
  await page.goto(demo.storefront + href)
  const public_page = await page.getByRole("link", { name: "Xem trang truy xuất" }).getAttribute("href")
  await look(`${demo.storefront}${public_page}`)
  await page.getByRole("link", { name: "Lập biên bản" }).click()
  await page.getByLabel("Nơi kiểm tra").selectOption({ index: 1 })
  await page.getByLabel("Kết quả").selectOption({ label: "Không đạt" })
  await page.getByLabel("Nội dung kiểm tra").fill("Nhãn ghi sai ngày sản xuất")
  await page.getByLabel("Ảnh tem, nhãn, hàng").setInputFiles({
    name: "nhan.png",
    mimeType: "image/png",
    buffer: Buffer.from(PIXEL, "base64"),
  })
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Ghi biên bản" }).click()
  await page.waitForURL(/\/office\/inspections\/insp_/)
  await page.getByRole("heading", { name: "Không đạt" }).waitFor()
  await page.getByRole("link", { name: "Tệp 1" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("link", { name: "Lập lệnh tạm dừng" }).click()
  await page.getByText("Đoàn kiểm tra chỉ lập được lệnh tạm dừng.").waitFor()
})

test("a stamp that was never issued is said to be that, and no more", async () => {
  await look(`(01)${UNKNOWN}(10)KHONGCO(21)0000000000`)
  await page.getByRole("heading", { name: "Mã này chưa từng được cấp" }).waitFor()
  expect(await page.getByText(/hàng giả/).count()).toBe(0)
})

test("a code of somebody else's host, and one that is none, conclude nothing about the goods", async () => {
  await look(`https://elsewhere.example/01/${UNKNOWN}/10/X1`)
  await page.getByText("Chưa kết luận gì về hàng").waitFor()
  await look("không phải mã")
  await page.getByRole("heading", { name: "Không thấy mã này trong sổ" }).waitFor()
})

test("the page that scans may compile its reader, and no other page may", async () => {
  const policy = async (path: string) =>
    (await page.goto(demo.storefront + path))?.headers()["content-security-policy"] ?? ""
  expect(await policy("/office/inspect")).toContain("'wasm-unsafe-eval'")
  expect(await policy("/office/lots")).not.toContain("wasm")
})

test("where did lot L go: its page says what is left where, what was sold, and every stamp printed for it", async () => {
  const { href } = await firstLot()
  await page.goto(demo.storefront + href)
  for (const name of ["Đang ở đâu", "Đường đi của lô", "Sổ tem", "Về lô này"])
    await page.getByRole("heading", { name }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
