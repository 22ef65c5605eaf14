import { type PaperKind, requiredPapers } from "@ocop/shared/paper"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { officePage } from "./office-page.ts"
import { Office } from "./printed-lot.ts"

const demo = readDemo()
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")
const COPY = { name: "ban-ky.pdf", mimeType: "application/pdf", buffer: PDF }
const DISGUISED = { ...COPY, buffer: Buffer.from("<svg><script>1</script></svg>") }
const TEN_MB = { ...COPY, buffer: Buffer.concat([PDF, Buffer.alloc(10_000_000)]) }

let browser: Browser
let office: Office

beforeAll(async () => {
  browser = await openBrowser()
  office = await Office.signIn(demo, "agriculture")
})
afterAll(() => browser.close())

interface Named {
  id: string
  name: string
  decision: string
  set: string
  handle: string | null
  papers: "complete" | "missing" | "lapsed"
}

const register = async (question: string) =>
  (await office.call<{ items: Named[] }>("GET", `/office/register?${question}`)).items

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(tooWide).toBe(false)
}

interface HeldPaper {
  id: string
  kind: PaperKind
  producer_id: string
  registration_id: string | null
}

/** A product of the shop whose papers were complete, until one of those required ran out under the number answered. */
async function lapsedPaper(): Promise<{ registration_id: string; number: string }> {
  const goods = (await register("state=in_force&sort=name&per=100")).findLast(
    ({ papers, handle }) => papers === "complete" && handle !== null,
  )
  const registration_id = goods?.id ?? ""
  const { papers } = await office.call<{ papers: HeldPaper[] }>(
    "GET",
    `/office/registrations/${registration_id}`,
  )
  const required = requiredPapers[goods?.set ?? ""]?.flat() ?? []
  const held = papers.find(({ kind }) => required.includes(kind))
  const number = `CU-${Date.now().toString(36).toUpperCase()}`
  await office.call("POST", "/office/papers", {
    ...{ number, kind: held?.kind, replaces: held?.id, expires_on: "2026-11-01" },
    ...{ producer_id: held?.producer_id, registration_id: held?.registration_id },
  })
  return { registration_id, number }
}

test("a lapsed paper holds a product off the shop until a newer one, with its file, takes its place", async () => {
  const lapsed = await lapsedPaper()
  const address = `${demo.storefront}/office/register/${lapsed.registration_id}`
  const page = await officePage(browser, demo, "agriculture")
  await page.goto(address)
  const reason = page.getByLabel("Lý do", { exact: true })
  await reason.fill("Chờ giấy mới")
  await page.getByRole("button", { name: "Tạm gỡ khỏi cửa hàng" }).click()
  await page.getByText("Không bày bán trên cửa hàng trực tuyến").waitFor()
  await reason.fill("Bán lại")
  await page.getByRole("button", { name: "Bày bán trở lại" }).click()
  await page.getByRole("alert").getByText(`Giấy tờ bắt buộc đã hết hạn`).waitFor()
  await isSound(page)

  await page.getByRole("link", { name: new RegExp(`^Thay bản mới cho .*${lapsed.number}$`) }).click()
  await page.getByText("bản cũ vẫn ở trong lịch sử").waitFor()
  await isSound(page)
  const number = `KN-${Date.now().toString(36).toUpperCase()}`
  await page.getByLabel("Số, ký hiệu").fill(number)
  await page.getByLabel("Ngày cấp").fill("2026-11-02")
  await page.getByLabel("Ngày hết hạn").fill("2026-11-01")
  const file = page.getByLabel("Bản chụp hoặc PDF")
  const save = page.getByRole("button", { name: "Ghi giấy tờ vào hồ sơ" })
  for (const [given, said] of [
    [DISGUISED, "không phải PDF hoặc ảnh thật"],
    [TEN_MB, "quá lớn"],
  ] as const) {
    await file.setInputFiles(given)
    await save.click()
    await page.locator("#file-error").getByText(said).waitFor()
  }
  await file.setInputFiles(COPY)
  await save.click()
  await page.locator("#expires_on-error").getByText("sớm hơn ngày cấp").waitFor()
  await page.getByLabel("Ngày hết hạn").fill("2028-11-01")
  await save.click()
  await page.waitForURL(address)

  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: number, exact: true }).click(),
  ])
  expect(copy.suggestedFilename()).toBe(COPY.name)
  await reason.fill("Đã có giấy mới")
  await page.getByRole("button", { name: "Bày bán trở lại" }).click()
  await page.getByText("Đang bày bán trên cửa hàng trực tuyến").waitFor()
  await page.context().close()
})

test("ĐN-9: from today's list an officer writes down that a product is still made, once a quarter, and it leaves the list", async () => {
  const page = await officePage(browser, demo, "agriculture", 390)
  const link = page.getByRole("link", { name: /^Ghi xác nhận sản xuất: / }).first()
  const name = ((await link.getAttribute("aria-label")) ?? "").replace("Ghi xác nhận sản xuất: ", "")
  await link.click()
  await page.getByRole("heading", { name, level: 1 }).waitFor()
  await isSound(page)
  const form = page.url()
  const confirm = async () => {
    await page.getByLabel("Có sản xuất", { exact: true }).check()
    await page.getByLabel("Xác nhận bằng cách nào").fill("Gọi điện cho chủ thể")
    await page.getByRole("button", { name: "Ghi xác nhận" }).click()
  }
  await page.getByLabel("Sản lượng").fill("1.250,5")
  await confirm()
  await page.getByText(/^Quý \d năm \d{4}: có sản xuất, /).waitFor()
  await page.goto(form)
  await page.getByText("cán bộ ghi, Gọi điện cho chủ thể").waitFor()
  await confirm()
  await page.locator("#quarter-error").getByText("đã ghi xác nhận rồi").waitFor()
  await page.goto(`${demo.storefront}/office`)
  await page.getByRole("heading", { name: "việc đang chờ" }).waitFor()
  expect(await page.getByRole("link", { name: `Ghi xác nhận sản xuất: ${name}`, exact: true }).count()).toBe(
    0,
  )
  await page.context().close()
})

test("a decision is found by its number, names all its products, and is reached from each of them", async () => {
  const [product] = await register("state=expired&sort=name&per=1")
  const page = await officePage(browser, demo, "trade")
  await page.goto(`${demo.storefront}/office/register/${product?.id ?? ""}`)
  expect(await page.getByRole("link", { name: "Nhập giấy tờ" }).count()).toBe(0)
  expect(await page.getByRole("button", { name: "Tạm gỡ khỏi cửa hàng" }).count()).toBe(0)
  await page.getByRole("link", { name: new RegExp(`^${product?.decision ?? ""} ngày`) }).click()
  await page.getByRole("heading", { name: product?.decision ?? "", level: 1 }).waitFor()
  await page
    .getByRole("table")
    .getByRole("link", { name: product?.name ?? "", exact: true })
    .waitFor()
  await isSound(page)
  await page.getByRole("main").getByRole("link", { name: "Quyết định" }).click()
  await page.getByLabel("Số quyết định, cơ quan ban hành").fill(product?.decision ?? "")
  await page.getByRole("button", { name: "Tìm" }).click()
  await page.getByRole("heading", { name: "quyết định khớp" }).waitFor()
  await page
    .getByRole("table")
    .getByRole("link", { name: product?.decision ?? "", exact: true })
    .waitFor()
  await isSound(page)
  await page.context().close()
})

test("a signed copy is kept with a proposal and, while the rows are put right, with a decision being entered", async () => {
  const valid = await register("state=valid&sort=name&per=100")
  const product = valid[Math.floor(valid.length / 2)]
  const page = await officePage(browser, demo, "agriculture")
  await page.goto(`${demo.storefront}/office/proposals/new?kind=revoke&registration=${product?.id ?? ""}`)
  await page.getByLabel(/^b\)/).check()
  await page.getByLabel("Số quyết định").fill("4501/QĐ-UBND")
  await page.getByLabel("Ngày ký").fill(await page.getByLabel("Thu hồi từ ngày").inputValue())
  await page.getByLabel("Diễn giải").fill("Thử đính kèm bản ký")
  const propose = page.getByRole("button", { name: "Gửi người thứ hai xác nhận" })
  await page.getByLabel("Bản ký").setInputFiles(DISGUISED)
  await propose.click()
  await page.locator("#file-error").waitFor()
  await page.getByLabel("Bản ký").setInputFiles(COPY)
  await propose.click()
  await page.waitForURL(/\/office\/proposals\/prop_/)
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải bản ký" }).click(),
  ])
  expect(copy.suggestedFilename()).toBe(COPY.name)
  await office.call("POST", `${new URL(page.url()).pathname}/withdraw`, { note: "Chỉ thử" })

  await page.goto(`${demo.storefront}/office/decisions/new`)
  await page.getByLabel("Số quyết định").fill("4502/QĐ-UBND")
  await page.getByLabel("Ngày ký").fill("2026-11-18")
  await page.getByLabel("Cơ quan ban hành").fill("UBND thành phố Đà Nẵng")
  await page.getByLabel("Dòng 1: Sản phẩm").fill(product?.name ?? "")
  await page.getByLabel("Bản ký").setInputFiles(COPY)
  await page.getByRole("button", { name: "Kiểm tra các dòng" }).click()
  await page.getByText(`Bản ký đã đính kèm: ${COPY.name}`).waitFor()
  await isSound(page)
  await page.context().close()
})

test("ĐN-1, ĐN-3: the register in figures shows groups without a product, and a figure leads to its products", async () => {
  const page = await officePage(browser, demo, "trade", 390)
  await page.goto(`${demo.storefront}/office/register`)
  await page.getByRole("link", { name: "Số lượng" }).click()
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) })
  await row("Sinh vật cảnh").getByText("chưa có sản phẩm nào").first().waitFor()
  await isSound(page)
  const figure = row("Đồ uống").getByRole("link").last()
  const found = (await figure.textContent()) ?? ""
  await figure.click()
  await page.getByRole("heading", { name: `${found} sản phẩm khớp` }).waitFor()
  await page.goto(`${demo.storefront}/office/register/counts?by=year&and=none`)
  await page.getByText("các dòng không cộng lại được").waitFor()
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Xuất Excel" }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^so-luong-ocop-.*\.xlsx$/)
  await page.context().close()
})

test("a sales point's manager reaches none of it by address", async () => {
  const [product] = await register("per=1")
  const login = demo.logins.find(({ role }) => role === "sales_point_manager")
  const page = await officePage(browser, demo, login?.email.split("@")[0] ?? "")
  const id = product?.id ?? ""
  for (const path of [
    ...["decisions", `decisions/${id}`, "register/counts", "register/counts/export"],
    ...[`register/${id}/papers/new`, `register/${id}/confirmations/new`],
  ]) {
    const answer = await page.goto(`${demo.storefront}/office/${path}`)
    expect([path, answer?.status()]).toEqual([path, 403])
  }
  await page.context().close()
})
