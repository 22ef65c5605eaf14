import { readFileSync } from "node:fs"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addDays, dayOf, formatDay } from "@ocop/shared/day"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { openBrowser } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { officePage } from "./office-page.ts"

const demo = readDemo()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const PASSWORD = demo.logins[0]?.password ?? ""

const openOffice = (name: string, width?: number) => officePage(browser, demo, name, width)

async function api(name: string) {
  const answer = await fetch(`${demo.backend}/auth/officer/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: `${name}@demo.ocop.vn`, password: PASSWORD }),
  })
  const { token } = (await answer.json()) as { token: string }
  return async (method: string, path: string, body?: unknown) => {
    const said = await fetch(demo.backend + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: said.status, data: (await said.json()) as Record<string, unknown> }
  }
}

/** A product that may show stars, which nothing else is tried on: the last by name. */
async function aProduct(): Promise<{ id: string; name: string }> {
  const call = await api("agriculture")
  const { data } = await call("GET", "/office/register?state=valid&sort=name&per=100")
  const items = data.items as { id: string; name: string }[]
  const last = items.at(-1)
  if (!last) throw new Error("The demo register has no product in force")
  return last
}

const NUMBER = "4415/QĐ-UBND"

async function proposeRevocation(page: Page, id: string): Promise<string> {
  await page.goto(`${demo.storefront}/office/register/${id}`)
  await page.getByRole("link", { name: "Đề nghị thu hồi" }).click()
  await page.getByLabel(/^b\)/).check()
  await page.getByLabel("Số quyết định").fill(NUMBER)
  await page.getByLabel("Ngày ký").fill(await page.getByLabel("Thu hồi từ ngày").inputValue())
  await page.getByLabel("Diễn giải").fill("Hàm lượng đường mía vượt mức công bố ở 2/2 mẫu")
  await page.getByRole("button", { name: "Gửi người thứ hai xác nhận" }).click()
  await page.waitForURL(/\/office\/proposals\/prop_/)
  return page.url()
}

test("an officer's day begins with what waits for her, on a desk and on a phone", async () => {
  for (const width of [1440, 390]) {
    const page = await openOffice("agriculture", width)
    await page.getByRole("heading", { name: "việc đang chờ" }).waitFor()
    await page.getByRole("heading", { name: /Giấy sắp hết hạn/ }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(tooWide).toBe(false)
    await page.context().close()
  }
})

test("the register leads to a product's page, and that to how it stood on a past day", async () => {
  const page = await openOffice("agriculture")
  await page.goto(`${demo.storefront}/office/register?state=valid`)
  const first = page.getByRole("main").getByRole("table").getByRole("link").first()
  const name = (await first.textContent()) ?? ""
  expect(await accessibilityFaults(page)).toEqual([])
  await first.click()
  await page.getByRole("heading", { name, level: 1 }).waitFor()
  await page.getByRole("heading", { name: "Giấy chứng nhận hiện hành" }).waitFor()
  await page.getByRole("heading", { name: /Lịch sử thay đổi/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải hồ sơ minh chứng" }).click(),
  ])
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK")
  await page.getByLabel("Xem sổ ngày").fill("2020-01-01")
  await page.getByRole("button", { name: "Xem", exact: true }).click()
  await page.getByText("Như sổ ghi ngày 01/01/2020").waitFor()
  await page.getByText("Chưa có giấy chứng nhận").waitFor()
  await page.context().close()
})

test("a question to the register is kept under a name and asked again by it", async () => {
  const page = await openOffice("agriculture")
  await page.goto(`${demo.storefront}/office/register?state=expired`)
  await page.getByText("Lưu bộ lọc này").click()
  await page.getByLabel("Đặt tên bộ lọc").fill("Hết hạn cần gọi")
  await page.getByRole("button", { name: "Lưu" }).click()
  await page.getByRole("button", { name: "Bỏ bộ lọc Hết hạn cần gọi" }).waitFor()
  await page.getByRole("link", { name: "Tất cả" }).click()
  await page.getByRole("link", { name: "Hết hạn cần gọi" }).click()
  await page.waitForURL(/state=expired/)
  await page.getByRole("button", { name: "Bỏ bộ lọc Hết hạn cần gọi" }).click()
  await page.getByText("Lưu bộ lọc này").waitFor()
  await page.context().close()
})

test("QĐ 26/2026 Đ.8: a revocation takes two persons; who proposed it can neither confirm nor be passed over", async () => {
  const product = await aProduct()
  const first = await openOffice("agriculture")
  const address = await proposeRevocation(first, product.id)
  await first.getByText("Đang chờ người thứ hai, không phải người đề nghị").waitFor()
  expect(await first.getByRole("button", { name: "Thu hồi giấy chứng nhận" }).count()).toBe(0)
  expect(await accessibilityFaults(first)).toEqual([])
  const id = new URL(address).pathname.split("/").at(-1) ?? ""
  const confirm = (call: Awaited<ReturnType<typeof api>>) =>
    call("POST", `/office/proposals/${id}/confirm`, { decision_number: NUMBER })
  expect(await confirm(await api("agriculture"))).toMatchObject({
    status: 403,
    data: { code: "same_person" },
  })
  expect(await confirm(await api("inspector"))).toMatchObject({ status: 403, data: { code: "no_grant" } })

  const second = await openOffice("agriculture2")
  await second.goto(address)
  await second.getByText("Đang chờ bạn xác nhận").waitFor()
  await second.getByLabel("Gõ lại số quyết định").fill("4416/QĐ-UBND")
  await second.getByRole("button", { name: "Thu hồi giấy chứng nhận" }).click()
  await second.getByText("không khớp").waitFor()
  await second.getByLabel("Gõ lại số quyết định").fill(NUMBER)
  await second.getByRole("button", { name: "Thu hồi giấy chứng nhận" }).click()
  await second.getByText(/^Đã xác nhận/).waitFor()
  expect(await accessibilityFaults(second)).toEqual([])

  await second.goto(`${demo.storefront}/office/register/${product.id}`)
  await second.getByText(/^Đã thu hồi \d/).waitFor()
  await second.getByText("Thu hồi giấy chứng nhận").waitFor()
  await Promise.all([first.context().close(), second.context().close()])
})

test("QĐ 26/2026 Đ.12: an extension takes two persons as well, and the product keeps its stars to the day its document names", async () => {
  const call = await api("agriculture")
  const { data } = await call("GET", "/office/register?state=renewal_late&sort=name&per=100")
  const late = data.items as {
    id: string
    stars: number
    valid_until: string
    extended_until: string | null
  }[]
  const product = late.find(({ extended_until }) => extended_until === null)
  if (!product) throw new Error("The demo register has no product that is late to renew")
  const until = addDays(product.valid_until, 90)
  const document = `77/${Date.now().toString(36).toUpperCase()}/UBND-NN`

  const first = await openOffice("agriculture")
  await first.goto(`${demo.storefront}/office/register/${product.id}`)
  await first.getByRole("link", { name: "Gia hạn theo văn bản" }).click()
  await first.getByLabel("Gia hạn đến ngày").fill(addDays(product.valid_until, 181))
  await first.getByLabel("Số văn bản").fill(document)
  await first.getByLabel("Ngày ký").fill(dayOf(Date.now()))
  await first.getByLabel("Cơ quan ban hành").fill("UBND thành phố Đà Nẵng")
  await first.getByLabel("Diễn giải").fill("Chờ lịch của Hội đồng đánh giá")
  const propose = first.getByRole("button", { name: "Gửi người thứ hai xác nhận" })
  await propose.click()
  await first.getByText("Gia hạn quá 180 ngày", { exact: false }).waitFor()
  await first.getByLabel("Gia hạn đến ngày").fill(until)
  await propose.click()
  await first.waitForURL(/\/office\/proposals\/prop_/)

  const second = await openOffice("agriculture2")
  await second.goto(first.url())
  await second.getByLabel("Gõ lại số quyết định").fill(document)
  await second.getByRole("button", { name: "Gia hạn giấy chứng nhận" }).click()
  await second.getByText(/^Đã xác nhận/).waitFor()
  await second.goto(`${demo.storefront}/office/register/${product.id}`)
  await second
    .getByText(`đến ${formatDay(until)} theo ${document}`)
    .first()
    .waitFor()
  const { data: now } = await call("GET", `/office/registrations/${product.id}`)
  expect(now.standing).toMatchObject({ stars: product.stars })
  await Promise.all([first.context().close(), second.context().close()])
})

test("a decision for ten products is pasted, its one wrong row is put right by the fix beside it, and it is written whole", async () => {
  const call = await api("agriculture")
  const { data } = await call("GET", "/office/register?state=valid&stars=3&sort=name&per=10")
  const items = data.items as { name: string; producer: string }[]
  expect(items).toHaveLength(10)
  const lines = items.map(({ name, producer }, index) =>
    ["", name, producer, "Đánh giá lại", index === 3 ? "69,9" : "62,5", index === 3 ? "4 sao" : "3 sao"].join(
      "\t",
    ),
  )
  const number = "4382/QĐ-UBND"
  const page = await openOffice("agriculture")
  await page.goto(`${demo.storefront}/office/decisions/new`)
  await page.getByLabel("Dán từ Excel").fill(lines.join("\n"))
  await page.getByRole("button", { name: "Đưa vào bảng" }).click()
  await page.getByRole("heading", { name: "10 dòng đã nhập" }).waitFor()
  await page.getByLabel("Số quyết định").fill(number)
  await page.getByLabel("Ngày ký").fill("2026-11-18")
  await page.getByLabel("Cơ quan ban hành").fill("UBND thành phố Đà Nẵng")
  await page.getByRole("button", { name: "Kiểm tra các dòng" }).click()
  await page.getByRole("heading", { name: "9/10 dòng hợp lệ" }).waitFor()
  expect(await page.getByRole("button", { name: /còn 1 dòng lỗi/ }).isDisabled()).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Sửa hạng thành 3 sao" }).click()
  await page.getByRole("heading", { name: "10/10 dòng hợp lệ" }).waitFor()
  await page.getByRole("button", { name: "Ghi vào sổ 10 dòng" }).click()
  await page.getByText(`Quyết định ${number} đã vào sổ với 10 sản phẩm`).waitFor()
  await page.getByRole("link", { name: "Xem trong sổ" }).click()
  await page.getByRole("heading", { name: "10 sản phẩm khớp" }).waitFor()
  await page.context().close()
})

test("a lot is held with a reason, its page says who has the goods, and it is let go again", async () => {
  const page = await openOffice("agriculture")
  await page.goto(`${demo.storefront}/office/lots`)
  const row = page
    .getByRole("main")
    .getByRole("row")
    .filter({ hasNotText: /thu hồi|tạm dừng/ })
    .nth(1)
  await row.getByRole("link").click()
  await page.getByRole("link", { name: "Tạm dừng hoặc thu hồi lô này" }).click()
  await page.waitForURL(/\/office\/stops\/new/)
  await page.getByRole("textbox", { name: "Lý do", exact: true }).fill("Chờ kết quả kiểm nghiệm")
  await page.getByLabel("Ngừng bán cả trên cửa hàng trực tuyến").uncheck()
  await page.getByRole("button", { name: "Dừng bán ngay" }).click()
  await page.waitForURL(/\/office\/stops\/stop_/)
  await page.getByRole("heading", { name: /Nơi đang giữ hàng/ }).waitFor()
  await page.getByRole("heading", { name: /Phiếu đã bán/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel("Lý do gỡ").fill("Mẫu đạt")
  await page.getByRole("button", { name: "Gỡ lệnh, cho bán lại" }).click()
  await page.getByText(/^Đã gỡ/).waitFor()
  await page.context().close()
})

test("a manager reads what concerns the goods on her shelves and says that it was done", async () => {
  for (const { email } of demo.logins.filter(({ role }) => role === "sales_point_manager")) {
    const name = email.split("@")[0] ?? ""
    const { data } = await (await api(name))("GET", "/office/notices")
    const told = data.items as { title_vi: string; receipts: { acknowledged_at: string | null }[] }[]
    const notice = told.find(({ receipts }) =>
      receipts.some(({ acknowledged_at }) => acknowledged_at === null),
    )
    if (!notice) continue
    const page = await openOffice(name, 390)
    await page.goto(`${demo.storefront}/office/notices`)
    await page.getByRole("heading", { name: notice.title_vi }).first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const button = page.getByRole("button", { name: "Xác nhận đã đọc và làm theo" })
    const waiting = await button.count()
    await page.getByLabel("Đã làm gì (gỡ hàng, số lượng)").first().fill("Đã gỡ hàng khỏi kệ")
    await button.first().click()
    await page.getByText("Đã gỡ hàng khỏi kệ").first().waitFor()
    expect(await button.count()).toBe(waiting - 1)
    await page.context().close()
    return
  }
  throw new Error("No manager of the demo answers for a sales point that was told")
})

test("a report from the public is answered in words its sender can read", async () => {
  const page = await openOffice("inspector")
  await page.goto(`${demo.storefront}/office/violation-reports`)
  await page.getByLabel("Trả lời người phản ánh").first().fill("Đã kiểm tra, tem khớp sổ")
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Trả lời và khép lại" }).first().click()
  await page.getByText("Đã kiểm tra, tem khớp sổ").first().waitFor()
  await page.context().close()
})

test("an officer without the grant is refused by address as by menu", async () => {
  const login = demo.logins.find(({ role }) => role === "sales_point_manager")
  const manager = await openOffice(login?.email.split("@")[0] ?? "")
  for (const path of ["/register", "/lots", "/proposals", "/flags"]) {
    const answer = await manager.goto(`${demo.storefront}/office${path}`)
    expect([path, answer?.status()]).toEqual([path, 403])
  }
  expect(await manager.getByRole("link", { name: "Sổ đăng ký" }).count()).toBe(0)
  await manager.context().close()
})
