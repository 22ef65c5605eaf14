import type { Catalogue, CatalogueProduct } from "@ocop/shared/catalogue"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BrowserContext, Locator, Page } from "playwright-core"
import { openProfile } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { Office } from "./office.ts"

const TABLET = { viewport: { width: 1280, height: 800 } }

/** A tablet that keeps what it stores when its browser is closed. */
export class Tablet {
  readonly #folder = mkdtempSync(join(tmpdir(), "ocop-till-"))
  context!: BrowserContext
  page!: Page

  /** Switches the tablet on, with or without a network, and opens the till. */
  async wake({ offline = false, size = TABLET } = {}): Promise<Page> {
    this.context = await openProfile(this.#folder, size)
    await this.context.setOffline(offline)
    this.page = this.context.pages()[0] ?? (await this.context.newPage())
    await this.page.goto(readDemo().pos)
    return this.page
  }

  async sleep(): Promise<void> {
    await this.context.close()
  }

  async scrap(): Promise<void> {
    await this.context.close().catch(() => undefined)
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

interface Clerk {
  name: string
  pin: string
  role: string
}

/** A sales point of its own for a test, so that what it counts is its own. */
export function salesPoint(index: number): { id: string; name: string; clerk: Clerk; manager: Clerk } {
  const { sales_points, staff } = readDemo()
  const point = sales_points[index]
  const people = staff.filter(({ sales_point_id }) => sales_point_id === point?.id)
  const clerk = people.find(({ role }) => role === "clerk")
  const manager = people.find(({ role }) => role === "manager")
  if (!point || !clerk || !manager) throw new Error(`the demo has no staffed sales point ${index}`)
  return { ...point, clerk, manager }
}

/** Pairs by a fresh code; the till then asks who is selling. */
export async function pair(page: Page, sales_point_id: string): Promise<{ device_id: string }> {
  const office = await Office.open()
  const { pairing_code, device_id } = await office.offerPairing(sales_point_id, "Máy thử")
  await page.getByLabel("Mã ghép máy").fill(pairing_code)
  await page.getByRole("button", { name: "Ghép máy" }).click()
  await page.getByRole("heading", { name: "Ai đang bán?" }).waitFor()
  return { device_id }
}

export async function signIn(page: Page, { name, pin }: Clerk): Promise<void> {
  await page.getByRole("button", { name }).click()
  await page.getByText(`Mã PIN của ${name}`).waitFor()
  await page.keyboard.type(pin)
}

export async function openShift(page: Page, float: string): Promise<void> {
  await page.getByRole("heading", { name: /^Mở ca/ }).waitFor()
  await page.keyboard.type(float)
  await page.getByRole("button", { name: "Mở ca" }).click()
  await searchField(page).waitFor()
}

export function searchField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Tìm tên hàng hoặc quét mã" })
}

/**
 * The open counter, ready for the next shopper. A till stopped within a moment of "Phiếu mới" may not have written down yet
 * that the last receipt was put away, and shows it once more.
 */
export async function readyToSell(page: Page): Promise<void> {
  await searchField(page).waitFor()
  if (await page.getByText(/^Đã ghi phiếu/).isVisible()) await nextSale(page)
}

/** The keys of a scanner, pressed as fast as one does: however slowly this machine hears them, all bear the same moment. */
export async function scan(page: Page, code: string): Promise<void> {
  await page.evaluate((text) => {
    const keys = [...text, "Enter"].map(
      (key) => new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    )
    for (const key of keys) document.body.dispatchEvent(key)
  }, code)
}

/** Puts one piece into the sale by its name, typed without marks. */
export async function addByName(page: Page, title: string): Promise<void> {
  await searchField(page).fill(title.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d"))
  await page.getByRole("region", { name: "Hàng bán" }).getByRole("button", { name: title }).first().click()
}

export async function payCash(page: Page, hand: number): Promise<void> {
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.getByText("Khách đưa").waitFor()
  await page.keyboard.type(String(hand))
  await page.getByRole("button", { name: /^Xong/ }).click()
  await nextSale(page)
}

export async function payVietQr(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Thu tiền" }).click()
  await page.getByRole("button", { name: "VietQR" }).click()
  await page.getByRole("img", { name: "Đưa khách quét mã này" }).waitFor()
  await page.getByRole("radio", { name: /Khách đã chuyển/ }).check()
  await page.getByRole("button", { name: "Xong, khách đã chuyển" }).click()
  await nextSale(page)
}

export async function nextSale(page: Page): Promise<void> {
  await page.getByText(/^Đã ghi phiếu/).waitFor()
  await page.getByRole("button", { name: "Phiếu mới" }).click()
}

export async function allSent(page: Page): Promise<void> {
  await page.getByText(/^Đã gửi hết lúc/).waitFor({ timeout: 60_000 })
}

/** The catalogue as the server gives it to this tablet now, fetched with the tablet's own token. */
export async function catalogueOf(page: Page): Promise<Catalogue> {
  const token = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open("ocop-till")
        open.onerror = () => reject(new Error("no database"))
        open.onsuccess = () => {
          const read = open.result.transaction("settings").objectStore("settings").get("device")
          read.onsuccess = () => {
            open.result.close()
            resolve((read.result as { token: string }).token)
          }
        }
      }),
  )
  const response = await fetch(`${readDemo().backend}/pos/catalogue`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return (await response.json()) as Catalogue
}

/** Goods a test can sell without questions: certified, not stopped in any lot, counted in pieces, with a bar code. */
export function plainGoods(catalogue: Catalogue): (CatalogueProduct & { gtin: string })[] {
  const stopped = new Set(catalogue.blocks.map(({ variant_id }) => variant_id))
  return catalogue.products.filter(
    (product): product is CatalogueProduct & { gtin: string } =>
      !stopped.has(product.variant_id) &&
      product.stars !== null &&
      product.gtin !== null &&
      !["kg", "lít", "mét"].includes(product.unit),
  )
}
