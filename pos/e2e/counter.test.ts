import { afterAll, beforeAll, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { formatDay } from "@ocop/shared/day"
import { Office } from "./office.ts"
import {
  addByName,
  allSent,
  catalogueOf,
  nextSale,
  openShift,
  pair,
  plainGoods,
  salesPoint,
  scan,
  searchField,
  signIn,
  Tablet,
} from "./till.ts"

const tablet = new Tablet()
const point = salesPoint(14)
let page: Page
let device_id: string

beforeAll(async () => {
  page = await tablet.wake()
})

afterAll(() => tablet.scrap())

async function pairBy(code: string): Promise<void> {
  await page.getByLabel("Mã ghép máy").fill(code)
  await page.getByRole("button", { name: "Ghép máy" }).click()
}

it("says why a pairing code is not taken: unknown, too old, used", async () => {
  await pairBy("ZZZZ-ZZZZ")
  await page.getByText("Mã ghép máy không đúng", { exact: false }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const message_vi = "Mã ghép máy này đã hết hạn. Hãy xin mã mới."
  await page.route("**/pos/pairing", (route) =>
    route.fulfill({ status: 410, json: { code: "pairing_code_expired", message_vi, message_en: "" } }),
  )
  await pairBy("ZZZZ-ZZZZ")
  await page.getByText(message_vi).waitFor()
  await page.unroute("**/pos/pairing")
})

it("refuses a wrong PIN, counts it across a reload, and lets the right one in", async () => {
  ;({ device_id } = await pair(page, point.id))
  expect(await accessibilityFaults(page)).toEqual([])
  const wrong = { ...point.clerk, pin: point.clerk.pin === "111111" ? "222222" : "111111" }
  await signIn(page, wrong)
  await page.getByText("Mã PIN chưa đúng. Còn 4 lần thử.").waitFor()
  await page.reload()
  await signIn(page, wrong)
  await page.getByText("Còn 3 lần thử.", { exact: false }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.type(point.clerk.pin)
  expect(await page.getByRole("heading", { name: /^Mở ca/ }).textContent()).toContain(point.clerk.name)
  await openShift(page, "300000")
  expect(await accessibilityFaults(page)).toEqual([])
})

it("shows a revoked and an expired product without stars, with the reason and its age, and never as certified", async () => {
  await allSent(page)
  const { products } = await catalogueOf(page)
  for (const state of ["revoked", "expired"] as const) {
    const product = products.find((one) => one.state === state)
    if (!product) throw new Error(`the demo has no ${state} product`)
    const last = product.certificates.at(-1)
    const on = state === "revoked" ? last?.revoked_on : (last?.extended_until ?? last?.valid_until)
    await searchField(page).fill(product.title)
    const tile = page
      .getByRole("region", { name: "Hàng bán" })
      .getByRole("button", { name: product.title })
      .first()
    expect(await tile.getByText(/^\d sao$/).count()).toBe(0)
    await tile.getByText(formatDay(on ?? ""), { exact: false }).waitFor()
    await tile.click()
    const dialog = page.getByRole("dialog")
    await dialog.getByText("Theo dữ liệu lúc", { exact: false }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole("button", { name: "Vẫn bán, không ghi sao" }).click()
  }
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.getByRole("button", { name: "VietQR" }).click()
  await page.getByRole("radio", { name: /Chưa thấy tiền/ }).check()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Xong, chưa thấy tiền" }).click()
  const paper = page.getByRole("article")
  await paper.waitFor()
  expect(await paper.textContent()).not.toMatch(/OCOP \d sao/)
  await nextSale(page)
})

it("sells by keyboard alone", async () => {
  const [goods] = plainGoods(await catalogueOf(page))
  if (!goods) throw new Error("no goods")
  await page.keyboard.press("F3")
  await page.keyboard.type(goods.title.slice(0, 12), { delay: 60 })
  await page.keyboard.press("Enter")
  await page.getByText(/^1 dòng$/).waitFor()
  await page.keyboard.press("F4")
  await page.getByText("Khách đưa").waitFor()
  await page.keyboard.type("500000", { delay: 60 })
  await page.keyboard.press("Enter")
  await page.getByText(/^Đã ghi phiếu/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press("Enter")
  await page.getByText("Chưa có hàng trong phiếu").waitFor()
})

it("names a code it does not know and waits until that is read", async () => {
  await scan(page, "8935000000014")
  await page.getByText("không có trong danh mục", { exact: false }).waitFor()
  await page.keyboard.press("Escape")
  await page.getByRole("button", { name: "Đã hiểu" }).click()
})

it("lists today's sales and closes the shift by a count, comparing only after it", async () => {
  await page.getByRole("button", { name: "Việc khác" }).click()
  await page.getByRole("button", { name: "Phiếu hôm nay" }).click()
  await page.getByText(/^2 phiếu/).waitFor()
  await page.getByText("chưa thấy tiền").filter({ visible: true }).first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Việc khác" }).click()
  await page.getByRole("button", { name: "Chốt ca" }).click()
  expect(await page.getByText("Sổ ghi phải có").count()).toBe(0)
  await page.getByRole("textbox", { name: /100\.000/ }).fill("3")
  await page.getByRole("button", { name: "Đếm xong, so với sổ" }).click()
  await page.getByText(/^Thiếu /).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel("Vì sao lệch?").fill("Thối nhầm cho khách")
  await page.getByRole("button", { name: "Chốt ca" }).click()
  await page.getByRole("heading", { name: "Đã chốt ca" }).waitFor()
  await page.getByRole("button", { name: "Xong" }).click()
  await allSent(page)
})

it("goes on selling when the server stops this tablet, and keeps what it cannot send", async () => {
  await (await Office.open()).revoke(device_id)
  await openShift(page, "0")
  const [goods] = plainGoods(await heldGoods())
  if (!goods) throw new Error("no goods")
  await addByName(page, goods.title)
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.keyboard.type("900000")
  await page.getByRole("button", { name: /^Xong/ }).click()
  await nextSale(page)
  await page.getByText("Máy chủ không nhận máy này. 1 phiếu chưa gửi").waitFor()
})

/** The goods on the tablet itself: a stopped one is told nothing any more. */
async function heldGoods(): Promise<Parameters<typeof plainGoods>[0]> {
  const products = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const open = indexedDB.open("ocop-till")
        open.onsuccess = () => {
          const read = open.result.transaction("catalogue_chunks").objectStore("catalogue_chunks").getAll()
          read.onsuccess = () => {
            open.result.close()
            resolve((read.result as { products: unknown[] }[]).flatMap((chunk) => chunk.products))
          }
        }
      }),
  )
  return { products, blocks: [] } as unknown as Parameters<typeof plainGoods>[0]
}
