import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { digitalLink, parseScan, type Scan } from "@ocop/shared/gs1"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { prepareZXingModule, readBarcodes, type ReaderOptions } from "zxing-wasm/reader"
import { openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { drawnSheet } from "./drawn-sheet.ts"
import { aLot, Office, type PrintedLot, sheetOf } from "./printed-lot.ts"

const demo = readDemo()
const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"))
const STAMPS = 24
let browser: Browser
let office: Office

beforeAll(async () => {
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })
  browser = await openBrowser()
  office = await Office.signIn(demo, "agriculture")
})
afterAll(async () => {
  await browser.close()
})

async function codesIn(picture: Buffer, format: "QRCode" | "DataMatrix"): Promise<string[]> {
  const options: ReaderOptions = {
    formats: [format],
    maxNumberOfSymbols: 255,
    tryHarder: true,
    textMode: "Plain",
  }
  const found = await readBarcodes(new Uint8Array(picture), options)
  return found.filter(({ isValid }) => isValid).map(({ text }) => text)
}

function scanOf(text: string): Scan {
  const scan = parseScan(text)
  if (!scan.ok) throw new Error(`${text}: ${scan.error.code}`)
  return scan.value
}

async function leadsTo(page: Page, address: string, lot: PrintedLot): Promise<void> {
  expect((await page.goto(address))?.status()).toBe(200)
  await page.getByRole("heading", { level: 1, name: lot.product }).waitFor()
  expect(await page.getByText("Tem khớp sổ").count()).toBe(1)
  expect(await page.getByText(lot.number, { exact: true }).count()).toBeGreaterThan(0)
}

test("every code of a printed sheet is read back, QR and DataMatrix saying the same, and leads to its trace page", async () => {
  const lot = await aLot(demo, office, `IN${Date.now().toString(36).toUpperCase()}`)
  const pdf = await sheetOf(office, lot, { level: "serial", carrier: "both", sheet: "a4-24", count: STAMPS })
  const picture = await drawnSheet(browser, pdf, { dpi: 300 })
  const links = await codesIn(picture, "QRCode")
  expect(new Set(links).size).toBe(STAMPS)
  const printed = links.map(scanOf)
  expect(printed.every(({ gtin, lot: number }) => gtin === lot.gtin && number === lot.number)).toBe(true)
  const serials = new Set(printed.map(({ serial }) => serial))
  expect(serials.size).toBe(STAMPS)

  const matrices = (await codesIn(picture, "DataMatrix")).map(scanOf)
  expect(new Set(matrices.map(({ serial }) => serial))).toEqual(serials)

  const page = await browser.newPage(vietnamese)
  await leadsTo(page, links[0] ?? "", lot)
  await leadsTo(page, digitalLink(demo.storefront, matrices.at(-1) ?? { gtin: "" }), lot)
  await page.close()
})

test("a phone that holds the smallest sheet askew still reads its codes", async () => {
  const lot = await aLot(demo, office, `DT${Date.now().toString(36).toUpperCase()}`)
  const pdf = await sheetOf(office, lot, { level: "lot", carrier: "qr", sheet: "a4-65", count: 65 })
  const picture = await drawnSheet(browser, pdf, { dpi: 180, turned: 17 })
  const links = await codesIn(picture, "QRCode")
  expect(links.length).toBeGreaterThanOrEqual(60)
  expect(new Set(links)).toEqual(new Set([digitalLink(demo.storefront, { gtin: lot.gtin, lot: lot.number })]))
})
