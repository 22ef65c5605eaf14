import { readFileSync } from "node:fs"
import type { Browser } from "playwright-core"
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

const ANNEX = {
  name: "phu-luc.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Tên sản phẩm,Chủ thể,Xã/Phường,Bộ sản phẩm,Hạng sao,Số quyết định,Ngày quyết định\nTrà thử,HTX Thử,Không Có Xã,Chè,4,01/QĐ-UBND,31/02/2026\n",
  ),
}

function loginOf(role: string) {
  const login = demo.logins.find((one) => one.actor === "officer" && one.role === role)
  if (!login) throw new Error(`demo.json has no officer with role ${role}`)
  return login
}

const openOffice = (role: string, width?: number) =>
  officePage(browser, demo, loginOf(role).email.replace(/@.*/, ""), width)

async function apiToken(role: string): Promise<string> {
  const { email, password } = loginOf(role)
  const answer = await fetch(`${demo.backend}/auth/officer/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  return ((await answer.json()) as { token: string }).token
}

/** The demo's fair with history: the running one begins without a sale. */
async function finishedFair(): Promise<string> {
  const answer = await fetch(`${demo.backend}/office/fairs`, {
    headers: { authorization: `Bearer ${await apiToken("trade")}` },
  })
  const { items } = (await answer.json()) as { items: { id: string; state: string }[] }
  const fair = items.find((item) => item.state === "finished")
  if (!fair) throw new Error("The demo province has no finished fair")
  return fair.id
}

const digits = (text: string | null) => Number((text ?? "").replace(/[^\d-]/g, ""))

test("a wrong password is refused in words and the address typed is kept", async () => {
  const page = await (await browser.newContext(vietnamese)).newPage()
  await page.goto(`${demo.storefront}/office`)
  await page.getByLabel("Thư điện tử").fill("trade@demo.ocop.vn")
  await page.getByLabel("Mật khẩu").fill("khong-phai-mat-khau")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.getByRole("alert").waitFor()
  expect(await page.getByLabel("Thư điện tử").inputValue()).toBe("trade@demo.ocop.vn")
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})

test("the fair's figure on the screen, in the interface and in the exported file is one figure", async () => {
  const page = await openOffice("trade")
  const fair_id = await finishedFair()
  await page.goto(`${demo.storefront}/office/fairs/${fair_id}`)
  const answer = await fetch(`${demo.backend}/office/reports/fair-revenue?fair_id=${fair_id}`, {
    headers: { authorization: `Bearer ${await apiToken("trade")}` },
  })
  const { totals, coverage } = (await answer.json()) as {
    totals: { revenue: number; sales: number }
    coverage: { devices_expected: number }
  }
  expect(totals.revenue).toBeGreaterThan(0)
  expect(digits(await page.getByTestId("fair-revenue").textContent())).toBe(totals.revenue)
  await page.getByText(`/${coverage.devices_expected} máy`).first().waitFor()

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ])
  const csv = readFileSync(await file.path(), "utf8")
  expect(csv).toContain(String(totals.revenue))

  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Xuất Excel" }).click(),
  ])
  expect(
    readFileSync(await sheet.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK")
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})

test("every row of a breakdown opens the single sales behind it, and each sale its lines", async () => {
  const page = await openOffice("trade")
  await page.goto(`${demo.storefront}/office/fairs/${await finishedFair()}?by=product`)
  const first = page.getByRole("table").getByRole("link").first()
  const product = (await first.textContent()) ?? ""
  await first.click()
  await page.getByRole("heading", { name: "Phiếu bán" }).waitFor()
  await page.getByText(product, { exact: false }).first().waitFor()
  await page.getByRole("table").getByRole("link").first().click()
  await page.getByRole("cell", { name: product }).first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})

test("a manager makes a pairing code for her own point and finds no other", async () => {
  const page = await openOffice("sales_point_manager", 390)
  await page.goto(`${demo.storefront}/office/sales-points`)
  const points = page.getByRole("main").getByRole("table").getByRole("link")
  expect(await points.count()).toBe(1)
  await points.first().click()
  await page.getByLabel("Tên máy").fill("Quầy thử")
  await page.getByRole("button", { name: "Lấy mã ghép nối" }).click()
  await page.getByRole("heading", { name: "Mã ghép nối cho máy Quầy thử" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})

test("every page of the office is taken over as it was sent, and a file chosen before that stays chosen", async () => {
  const page = await openOffice("trade")
  const thrown: string[] = []
  page.on("pageerror", ({ message }) => thrown.push(`${page.url()}: ${message}`))
  for (const path of ["", "/fairs", "/revenue", "/sales-points", `/fairs/${await finishedFair()}`]) {
    await page.goto(`${demo.storefront}/office${path}`, { waitUntil: "networkidle" })
  }
  expect(thrown).toEqual([])
  await page.context().close()

  const clerk = await openOffice("agriculture")
  clerk.on("pageerror", ({ message }) => thrown.push(message))
  await clerk.goto(`${demo.storefront}/office/register`, { waitUntil: "networkidle" })
  let release = () => {}
  const chosen = new Promise<void>((resolve) => (release = resolve))
  await clerk.route("**/assets/*.js", (route) => chosen.then(() => route.continue()))
  await clerk.goto(`${demo.storefront}/office/import`, { waitUntil: "commit" })
  const file = clerk.getByLabel("Tệp phụ lục")
  await file.setInputFiles(ANNEX)
  release()
  await clerk.waitForLoadState("networkidle")
  expect(await file.evaluate((field: HTMLInputElement) => field.files?.[0]?.name)).toBe(ANNEX.name)
  expect(thrown).toEqual([])
  await clerk.context().close()
})

test("a trial import names each bad row and changes nothing", async () => {
  const page = await openOffice("agriculture")
  await page.goto(`${demo.storefront}/office/import`)
  await page.getByLabel("Tệp phụ lục").setInputFiles(ANNEX)
  await page.getByRole("button", { name: "Thử xem trước" }).click()
  await page.getByText("Thử xem trước, sổ chưa đổi gì").waitFor()
  await page.getByRole("heading", { name: /Lỗi cần sửa/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})

test("the good rows of an annex go into the register, the bad one is left with its reason, and a second time changes nothing", async () => {
  const name = `Mắm ruốc thử ${Date.now().toString(36)}`
  const headings = [
    ...["Tên sản phẩm", "Chủ thể", "Loại hình", "Xã, phường, đặc khu", "Bộ sản phẩm", "Hạng sao", "Điểm"],
    ...["Số quyết định", "Ngày quyết định", "Cơ quan công nhận", "Có giá trị đến"],
  ]
  const row = (product: string, score: string) =>
    [
      ...[product, "Hợp tác xã Thử Nghiệm", "Hợp tác xã", "Xã Tiên Phước"],
      ...["Gia vị khác (muối, hành, tỏi, tiêu)", "4", score],
      ...["4106/QĐ-UBND", "19/12/2025", "UBND thành phố Đà Nẵng", "19/12/2028"],
    ].map((cell) => `"${cell}"`)
  const lines = [headings.map((heading) => `"${heading}"`), row(name, "70,9"), row(`${name} hai`, "69,9")]
  const annex = {
    ...{ name: "phu-luc.csv", mimeType: "text/csv" },
    buffer: Buffer.from(lines.map((cells) => cells.join(",")).join("\n")),
  }
  const page = await openOffice("agriculture")
  const write = async () => {
    await page.goto(`${demo.storefront}/office/import`)
    await page.getByLabel("Tệp phụ lục").setInputFiles(annex)
    await page.getByLabel("Nhập các dòng đúng, để lại dòng sai").check()
    await page.getByRole("button", { name: "Ghi vào sổ" }).click()
    await page.getByText("Đã ghi vào sổ").waitFor()
  }
  await write()
  await page.getByText("69,9", { exact: false }).first().waitFor()
  await page.goto(`${demo.storefront}/office/register?q=${encodeURIComponent(name)}`)
  await page.getByRole("link", { name, exact: true }).first().waitFor()
  expect(await page.getByRole("link", { name: `${name} hai` }).count()).toBe(0)
  await write()
  expect(await page.getByText("Thêm mới").locator("..").textContent()).toBe("Thêm mới0")
  await page.context().close()
})

test("whoever is not signed in is sent to sign in and back", async () => {
  const page = await (await browser.newContext(vietnamese)).newPage()
  await page.goto(`${demo.storefront}/office/fairs/${demo.fair.id}`)
  expect(new URL(page.url()).pathname).toBe("/office/sign-in")
  expect(new URL(page.url()).searchParams.get("next")).toBe(`/office/fairs/${demo.fair.id}`)
  await page.context().close()
})
