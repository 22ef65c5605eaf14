import type { CatalogueProduct } from "@ocop/shared/catalogue"
import { addDays, dayOf } from "@ocop/shared/day"
import { digitalLink } from "@ocop/shared/gs1"
import type { Locator, Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { readDemo } from "../../tools/demo.ts"
import { Office } from "./office.ts"
import {
  allSent,
  catalogueOf,
  nextSale,
  openShift,
  pair,
  plainGoods,
  readyToSell,
  salesPoint,
  scan,
  searchField,
  signIn,
  Tablet,
} from "./till.ts"

/** From the officer's order to the till's screen, on a connected till. */
const REACHES_TILL_MS = 15_000
/** To the next page of the shop and of the register. */
const REACHES_SHOP_MS = 5_000

const tablet = new Tablet()
const point = salesPoint(16)
const today = dayOf(Date.now())
const LOT = `E2E${Date.now().toString(36).toUpperCase()}`
type Goods = CatalogueProduct & { gtin: string }
let page: Page
let agriculture: Office
let recalled: Goods
let revoked: Goods
let stop_id: string

beforeAll(async () => {
  page = await tablet.wake()
  await pair(page, point.id)
  await signIn(page, point.clerk)
  await openShift(page, "500000")
  await allSent(page)
  agriculture = await Office.openAs("agriculture")
  const held = plainGoods(await catalogueOf(page)).filter(({ stock }) => (stock ?? 0) > 0)
  const [first, second] = held.slice(-2)
  if (!first || !second) throw new Error("the demo has no goods to stop")
  recalled = first
  revoked = second
})

afterAll(async () => {
  await tablet.scrap()
  if (stop_id) await agriculture.ask(`/office/stops/${stop_id}/lift`, { reason: "Hết lượt thử" })
})

const dialog = () => page.getByRole("dialog")
const stamp = (lot: string) =>
  digitalLink(readDemo().storefront, { gtin: recalled.gtin.padStart(14, "0"), lot })

async function tile({ title }: Goods): Promise<Locator> {
  await searchField(page).fill(title)
  return page.getByRole("region", { name: "Hàng bán" }).getByRole("button", { name: title }).first()
}

/** As anybody finds it in the public register. */
async function registered({ title }: Goods): Promise<{ id: string; handle: string | null }> {
  const { items } = (await askStore(readDemo(), `/store/register?q=${encodeURIComponent(title)}`)) as {
    items: { id: string; name: string; handle: string | null }[]
  }
  const found = items.find(({ name }) => name === title)
  if (!found) throw new Error(`${title} is not in the register`)
  return found
}

/** How often a shopper reads of its stars: in the shop's search, on its page, in the public register. */
async function starsSeen(shopper: Page, { title }: Goods, handle: string | null): Promise<number[]> {
  const { storefront } = readDemo()
  const asked = `q=${encodeURIComponent(title)}`
  await shopper.goto(`${storefront}/products?${asked}`)
  const card = shopper.getByRole("article").filter({ hasText: title }).first()
  await card.waitFor()
  const inSearch = await card.getByText(/\d sao/).count()
  await shopper.goto(`${storefront}/products/${handle}`)
  await shopper.getByRole("heading", { level: 1, name: title }).waitFor()
  const onPage = await shopper.getByRole("img", { name: /^OCOP \d sao/ }).count()
  await shopper.goto(`${storefront}/register?${asked}`)
  const row = shopper.getByRole("listitem").filter({ hasText: title }).first()
  await row.waitFor()
  return [inSearch, onPage, await row.getByText(/\d sao/).count()]
}

it("a recall reaches a connected till within 15 seconds: the lot's own code is refused, its plain bar code asks for the lot, another lot is sold", async () => {
  const lot = await agriculture.ask<{ id: string }>("/office/lots", {
    ...{ registration_id: (await registered(recalled)).id, number: LOT, made_on: addDays(today, -20) },
    ...{ quantity_milli: 100_000 },
  })
  const shown = await tile(recalled)
  const ordered_at = Date.now()
  const placed = await agriculture.ask<{ stop: { id: string } }>("/office/stops", {
    ...{ kind: "recall", subject: "lot", lot_id: lot.id, document_no: "31/TB-SNNMT" },
    reason: "Histamin vượt mức cho phép",
  })
  stop_id = placed.stop.id
  await shown.getByText("hỏi số lô").waitFor({ timeout: REACHES_TILL_MS })
  expect(Date.now() - ordered_at).toBeLessThan(REACHES_TILL_MS)
  await searchField(page).fill("")
  await page.getByRole("button", { name: `Thu hồi lô ${LOT}` }).click()
  await dialog()
    .getByText("Ngừng bán ngay, để riêng số hàng còn lại và chờ thu hồi", { exact: false })
    .first()
    .waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog().getByRole("button", { name: "Đã xem" }).click()

  await scan(page, stamp(LOT))
  await dialog()
    .getByText(`Lô ${LOT} bị thu hồi theo 31/TB-SNNMT. Lý do: Histamin vượt mức cho phép`)
    .waitFor()
  await dialog().getByText("Hàng bị thu hồi: không ai được bán", { exact: false }).waitFor()
  expect(await dialog().getByRole("button").allTextContents()).toEqual(["Không bán"])
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog().getByRole("button", { name: "Không bán" }).click()

  await scan(page, recalled.gtin)
  await dialog().getByText(`đúng lô ${LOT} thì không bán`, { exact: false }).waitFor()
  await dialog().getByText("Theo dữ liệu lúc", { exact: false }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Không bán")
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog().getByRole("button", { name: "Không phải lô này, bán" }).click()
  await page.getByText(/^1 dòng$/).waitFor()
  await scan(page, stamp("KHAC1"))
  await page.getByText(/^2 dòng$/).waitFor()
})

it("goods stopped while they stand in the sale must be taken out before it is paid", async () => {
  const { id: registration_id } = await registered(recalled)
  const { stop } = await agriculture.ask<{ stop: { id: string } }>("/office/stops", {
    ...{ kind: "recall", subject: "product", registration_id, reason: "Thu hồi toàn bộ" },
  })
  await page.getByText("vừa có lệnh ngừng bán: bỏ dòng này").first().waitFor({ timeout: REACHES_TILL_MS })
  expect(await page.getByRole("button", { name: "Thu tiền" }).isDisabled()).toBe(true)
  await agriculture.ask(`/office/stops/${stop.id}/lift`, { reason: "Chỉ một lô bị thu hồi" })
  await expect
    .poll(() => page.getByRole("button", { name: "Thu tiền" }).isDisabled(), { timeout: REACHES_TILL_MS })
    .toBe(false)
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.getByText("Khách đưa").waitFor()
  await page.keyboard.type("9000000")
  await page.getByRole("button", { name: /^Xong/ }).click()
  await nextSale(page)
})

it("a revocation confirmed by a second officer takes the stars off shop, search and register within 5 seconds, off a connected till within 15, and off its receipt", async () => {
  const { handle } = await registered(revoked)
  const shopper = await tablet.context.newPage()
  for (const stars of await starsSeen(shopper, revoked, handle)) expect(stars).toBeGreaterThan(0)
  await page.bringToFront()
  const shown = await tile(revoked)
  await shown.getByText(/^\d sao$/).waitFor({ state: "attached" })
  const { proposal } = await agriculture.ask<{ proposal: { id: string } }>("/office/proposals", {
    ...{ kind: "revoke", certificate_id: revoked.certificate_id, ground: "d", revoked_on: today },
    ...{ decision_number: `E2E-${LOT}/QĐ-UBND`, decided_on: today, issuer: "UBND thành phố Đà Nẵng" },
    reason: "Không còn sản xuất",
  })
  const second = await Office.openAs("agriculture2")
  const confirmed_at = Date.now()
  await second.ask(`/office/proposals/${proposal.id}/confirm`, { decision_number: `E2E-${LOT}/QĐ-UBND` })
  await expect
    .poll(() => starsSeen(shopper, revoked, handle), { timeout: REACHES_SHOP_MS })
    .toEqual([0, 0, 0])
  await shopper.close()
  await shown.getByText(/^thu hồi /).waitFor({ timeout: REACHES_TILL_MS })
  expect(Date.now() - confirmed_at).toBeLessThan(REACHES_TILL_MS)
  expect(await shown.getByText(/^\d sao$/).count()).toBe(0)
  await shown.click()
  await dialog().getByText("Giấy chứng nhận OCOP bị thu hồi ngày", { exact: false }).waitFor()
  await dialog().getByRole("button", { name: "Vẫn bán, không ghi sao" }).click()
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.getByText("Khách đưa").waitFor()
  await page.keyboard.type("9000000")
  await page.getByRole("button", { name: /^Xong/ }).click()
  const paper = page.getByRole("article")
  await paper.waitFor()
  expect(await paper.textContent()).not.toMatch(/OCOP \d sao/)
  await nextSale(page)
})

it("a till without a network goes on refusing the lot, also after a restart, and says how old its knowledge is", async () => {
  await tablet.sleep()
  page = await tablet.wake({ offline: true })
  await signIn(page, point.clerk)
  await readyToSell(page)
  await scan(page, stamp(LOT))
  await dialog().getByText(`Lô ${LOT} bị thu hồi theo 31/TB-SNNMT`, { exact: false }).waitFor()
  await dialog()
    .getByText(/Máy đang mất mạng: chỉ biết đến \d\d:\d\d/)
    .waitFor()
  await dialog().getByRole("button", { name: "Không bán" }).click()
  await page.getByText(/^Mất mạng, vẫn bán bình thường/).click()
  await page.getByText("Hàng ngừng bán, sao bị thu hồi tính đến").waitFor()
})
