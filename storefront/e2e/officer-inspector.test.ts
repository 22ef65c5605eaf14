import { gtinCheckDigit } from "@ocop/shared/gs1"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { officePage } from "./office-page.ts"
import { aLot, Office, type PrintedLot } from "./printed-lot.ts"

/** A picture of one pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

/** A good number that the province never gave to any goods. */
const UNKNOWN = `0893999999999${gtinCheckDigit("0893999999999")}`

const demo = readDemo()
let browser: Browser
/** The inspector's phone, and the desk of an officer who keeps lots. */
let page: Page
let desk: Page
let office: Office
let lot: PrintedLot
let address = ""

beforeAll(async () => {
  browser = await openBrowser()
  page = await officePage(browser, demo, "inspector", 390)
  desk = await officePage(browser, demo, "agriculture")
  office = await Office.signIn(demo, "agriculture")
  lot = await aLot(demo, office, `VP${Date.now().toString(36).toUpperCase()}`)
  address = `${demo.storefront}/office/lots/${lot.id}`
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

const store = (method: string, path: string, body?: unknown) =>
  fetch(demo.backend + path, {
    method,
    headers: { "x-publishable-api-key": demo.publishable_key, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

async function tooWide(): Promise<boolean> {
  return desk.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

test("TT 02/2024 Đ.7: stages are entered with place and time, put in order, and read on the page of the code", async () => {
  await desk.goto(address)
  await desk.getByRole("link", { name: "Ghi và sửa công đoạn" }).click()
  await desk.getByRole("button", { name: "Thêm công đoạn" }).click()
  const third = desk.getByRole("listitem").filter({ has: desk.getByRole("heading", { name: "Công đoạn 3" }) })
  await third.getByLabel("Việc đã làm").fill("Sơ chế, phân loại")
  await third.getByLabel("Lúc").fill("2026-10-29T07:30")
  await third.getByLabel("Địa điểm", { exact: true }).fill("Nhà sơ chế Tiên Phước")
  await third.getByLabel("Mã địa điểm theo").selectOption("gln")
  await third.getByLabel("Mã địa điểm", { exact: true }).fill("8938500000004")
  const save = desk.getByRole("button", { name: "Ghi công đoạn" })
  await save.click()
  await third.getByText("Thời gian của công đoạn này sớm hơn công đoạn trước.").waitFor()
  await desk.getByRole("button", { name: "Đưa công đoạn 3 lên trước" }).press("Enter")
  await desk.locator("button:focus[aria-label='Đưa công đoạn 2 lên trước']").waitFor()
  await save.click()
  const second = desk
    .getByRole("listitem")
    .filter({ has: desk.getByRole("heading", { name: "Công đoạn 2" }) })
  await second.getByText(/GLN phải có 13 chữ số/).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await second.getByLabel("Mã địa điểm", { exact: true }).fill("8938500000003")
  await save.click()
  await desk.waitForURL(address)
  await desk.getByText("Nhà sơ chế Tiên Phước, 8938500000003").waitFor()

  await desk.goto(`${demo.storefront}/01/${lot.gtin}/10/${lot.number}`)
  const stages = await desk.locator("[data-field=stages]").getByRole("listitem").allTextContents()
  expect(stages.map((stage) => /Thu hái|Sơ chế|Đóng hũ/.exec(stage)?.[0])).toEqual([
    "Thu hái",
    "Sơ chế",
    "Đóng hũ",
  ])
})

test("growing areas, raw materials and a test with its file are said of a lot, and an earlier test is taken out", async () => {
  await desk.goto(address)
  await desk.getByRole("link", { name: "Sửa thông tin, thêm kiểm nghiệm" }).click()
  await desk.getByLabel("Mã số vùng trồng").fill("VN-QNOR-0021\nVN-QNOR-0022")
  await desk.getByLabel("Vùng nguyên liệu").fill("Vùng tiêu Tiên Phước")
  await desk.getByRole("button", { name: "Bỏ phiếu 1" }).click()
  await desk.getByRole("button", { name: "Thêm phiếu kiểm nghiệm" }).click()
  await desk.getByLabel("Số phiếu").fill("2204/KN")
  await desk.getByLabel("Ngày", { exact: true }).fill("2026-11-05")
  await desk.getByLabel("Kết quả").fill("đạt 8/8 chỉ tiêu")
  const file = { name: "phieu.png", mimeType: "image/png", buffer: Buffer.from(PIXEL, "base64") }
  await desk.getByLabel("Tệp phiếu").setInputFiles(file)
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.getByRole("button", { name: "Ghi thông tin" }).click()
  await desk.waitForURL(address)
  await desk.getByText("VN-QNOR-0021, VN-QNOR-0022").waitFor()
  await desk.getByText("2204/KN ngày 05/11/2026: đạt 8/8 chỉ tiêu").waitFor()
  await desk.getByRole("link", { name: "tệp", exact: true }).waitFor()
  expect(await desk.getByText("1182/KN").count()).toBe(0)
})

test("QT-50: chosen stamps and what is left of a run are made void with a reason; the figures and the stamps' pages say so", async () => {
  const order = { level: "serial", carrier: "qr", sheet: "a4-24", count: 5, keyed: true, reason: "Lô mới" }
  await office.call("POST", `/office/lots/${lot.id}/stamps`, order)
  await desk.goto(address)
  await desk.getByRole("link", { name: "Xem từng tem, hủy tem" }).click()
  await desk.getByRole("heading", { name: "5 tem chưa dùng" }).waitFor()
  const choose = desk.getByRole("checkbox")
  const serial = (await choose.first().getAttribute("value")) ?? ""
  await desk.getByLabel("Lý do hủy").last().fill("In lệch")
  const discard = desk.getByRole("button", { name: "Hủy các tem đã chọn" })
  await discard.click()
  await desk.getByText("Hãy chọn ít nhất một tem.").waitFor()
  await choose.first().check()
  await choose.nth(1).check()
  await desk.getByLabel("Lý do hủy").last().fill("In lệch")
  await discard.click()
  await desk.getByText("Đã hủy 2 tem").waitFor()
  await desk.getByRole("heading", { name: "3 tem chưa dùng" }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  const public_page = (await (
    await store("GET", `/store/trace?gtin=${lot.gtin}&serial=${serial}`)
  ).json()) as {
    stamp: { state: string }
  }
  expect(public_page.stamp.state).toBe("void")

  await desk.getByText("Hủy cả đợt").first().click()
  await desk.getByLabel("Lý do hủy").first().fill("Đổi mẫu nhãn")
  await desk.getByRole("button", { name: "Hủy cả đợt" }).click()
  await desk.getByText("Đã hủy 3 tem").waitFor()
  await desk.getByLabel("Tình trạng").selectOption({ label: "Chưa dùng" })
  await desk.getByRole("button", { name: "Tìm" }).click()
  await desk.getByText("Không có tem nào khớp").waitFor()
  await desk.setViewportSize({ width: 390, height: 844 })
  expect(await tooWide()).toBe(false)
  await desk.setViewportSize({ width: 1440, height: 900 })
})

test("a flagged stamp is confirmed with words and goes on being doubted, and is found again by a question of the officer's own", async () => {
  const order = { level: "serial", carrier: "qr", sheet: "a4-24", count: 1, keyed: true, reason: "Lô mới" }
  const { first } = await office.call<{ first: string }>("POST", `/office/lots/${lot.id}/stamps`, order)
  for (const area of ["15.9,108.3", "21.0,105.9"])
    expect((await store("POST", "/store/scans", { gtin: lot.gtin, serial: first, area })).status).toBe(200)
  await page.goto(`${demo.storefront}/office/flags`)
  await page.getByRole("searchbox").fill(lot.number)
  await page.getByRole("button", { name: "Tìm" }).click()
  const row = page.locator("tbody").filter({ hasText: first })
  await row.getByText("Ghi kết luận").click()
  await row.getByLabel("Đúng là nghi vấn").check()
  await row.getByLabel("Đã kiểm tra gì, thấy gì").fill("Hai hộp khác nhau mang cùng một số tem")
  expect(await accessibilityFaults(page)).toEqual([])
  await row.getByRole("button", { name: "Ghi vào sổ" }).click()
  await page.getByText("Không có tem nào nghi vấn").waitFor()

  await page.getByRole("link", { name: "Đã xem xét" }).click()
  await page.getByRole("heading", { name: "cảnh báo đã xem xét" }).waitFor()
  await page.getByLabel("Mọi dấu hiệu").selectOption({ label: "Quét ở hai nơi quá xa" })
  await page.waitForURL(/state=settled.*kind=far_apart/)
  await page.getByText("Lưu bộ lọc này").click()
  await page.getByLabel("Đặt tên bộ lọc").fill("Hai nơi quá xa")
  await page.getByRole("button", { name: "Lưu" }).click()
  await page.getByRole("button", { name: "Bỏ bộ lọc Hai nơi quá xa" }).waitFor()
  await page.getByRole("link", { name: "Chờ xem xét" }).click()
  await page.getByRole("link", { name: "Hai nơi quá xa" }).click()
  const settled = page.locator("tbody").filter({ hasText: first })
  expect(await settled.textContent()).toMatch(/Đúng là nghi vấn.*Hai hộp khác nhau mang cùng một số tem/)
  await page.getByRole("button", { name: "Bỏ bộ lọc Hai nơi quá xa" }).click()
  await page.getByText("Lưu bộ lọc này").waitFor()
  const answer = await store("GET", `/store/trace?gtin=${lot.gtin}&serial=${first}`)
  expect(((await answer.json()) as { stamp: { flags: string[] } }).stamp.flags).toContain("far_apart")
})

test("the page of a hold says of every sales point that was told whether its manager has seen the notice", async () => {
  const { stop } = await office.call<{ stop: { id: string } }>("POST", "/office/stops", {
    ...{ kind: "hold", subject: "lot", lot_id: lot.id, reason: "Chờ kiểm nghiệm", shop_too: false },
  })
  await desk.goto(`${demo.storefront}/office/stops/${stop.id}`)
  const places = desk.getByRole("table").first().getByRole("row")
  const told = await places.filter({ hasText: "chưa xem" }).count()
  expect(told).toBeGreaterThan(0)
  const title = await seenByOneManager(stop.id)
  await desk.reload()
  await places
    .filter({ hasText: title })
    .getByText(/^đã xem \d\d:\d\d/)
    .waitFor()
  await office.call("POST", `/office/stops/${stop.id}/lift`, { reason: "Mẫu đạt" })
})

/** A manager whose sales point was told opens her notices; answers the point's name. */
async function seenByOneManager(stop_id: string): Promise<string> {
  for (const { email } of demo.logins.filter(({ role }) => role === "sales_point_manager")) {
    const hers = await Office.signIn(demo, email)
    const { items } = await hers.call<{ items: { id: string }[] }>("GET", "/office/stops")
    if (!items.some(({ id }) => id === stop_id)) continue
    const { stock } = await hers.call<{ stock: { name: string }[] }>("GET", `/office/stops/${stop_id}`)
    const manager = await officePage(browser, demo, email.split("@")[0] ?? "", 390)
    await manager.goto(`${demo.storefront}/office/notices`)
    await manager.getByRole("article").first().waitFor()
    await manager.context().close()
    return stock[0]?.name ?? ""
  }
  throw new Error("No manager of the demo answers for a sales point that was told")
}
