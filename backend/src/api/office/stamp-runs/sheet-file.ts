import { setImmediate } from "node:timers/promises"
import { formatDay } from "@ocop/shared/day"
import { digitalLink, elementString, type Scan } from "@ocop/shared/gs1"
import { labelPlace, labelSheets } from "@ocop/shared/label-sheet"
import PDFDocument from "pdfkit"
import type { RunToPrint } from "../../../read/trace/stamp-ledger"
import { drawLabel, FONTS, type Label, MM } from "./label"
import { dataMatrixSymbol, qrSymbols } from "./symbol"

/** The labels of a run as a PDF at its true size; the codes are drawn as rectangles, sharp at any resolution. */
export async function sheetFile(
  run: RunToPrint,
  serials: readonly (string | null)[],
  base: string,
): Promise<Buffer> {
  const sheet = labelSheets[run.sheet]
  const [width, height] = sheet.page
  const file = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    size: [width * MM, height * MM],
    info: infoOf(run),
  })
  const chunks: Buffer[] = []
  file.on("data", (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => file.on("end", resolve))
  for (const [name, path] of Object.entries(FONTS)) file.registerFont(name, path)
  let page = -1
  for (const [index, serial] of serials.entries()) {
    const place = labelPlace(sheet, index)
    if (place.page > page) {
      file.addPage()
      page = place.page
    }
    await setImmediate()
    drawLabel(file, await labelOf(run, serial, base), {
      ...place,
      width: sheet.label[0],
      height: sheet.label[1],
      edge: sheet.edge,
    })
  }
  file.end()
  await ended
  return Buffer.concat(chunks)
}

async function labelOf(run: RunToPrint, serial: string | null, base: string): Promise<Label> {
  const scan: Scan = { gtin: run.gtin, lot: run.lot, ...(serial === null ? {} : { serial }) }
  return {
    title: run.product,
    lines: [
      `Lô ${run.lot}`,
      ...(serial === null ? [] : [serial]),
      ...(run.expires_on ? [`HSD ${formatDay(run.expires_on)}`] : []),
      run.producer,
    ],
    qr: run.carrier === "datamatrix" ? [] : await qrSymbols(digitalLink(base, scan)),
    dataMatrix: run.carrier === "qr" ? null : dataMatrixSymbol(elementString(scan)),
  }
}

function infoOf(run: RunToPrint): { Title: string; Author: string } {
  return { Title: `Tem ${run.product}, lô ${run.lot}`, Author: run.producer }
}
