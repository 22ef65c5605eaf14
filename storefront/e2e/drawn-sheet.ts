import { createRequire } from "node:module"
import type { Browser } from "playwright-core"

const require = createRequire(import.meta.url)
const pdfjs = [
  require.resolve("pdfjs-dist/build/pdf.worker.min.mjs"),
  require.resolve("pdfjs-dist/build/pdf.min.mjs"),
]
const POINTS_AN_INCH = 72

interface Pdfjs {
  pdfjsLib: {
    getDocument: (source: { data: Uint8Array }) => { promise: Promise<PdfFile> }
  }
}
interface PdfFile {
  getPage: (number: number) => Promise<{
    getViewport: (asked: { scale: number }) => { width: number; height: number }
    render: (asked: { canvas: HTMLCanvasElement; viewport: unknown }) => { promise: Promise<void> }
  }>
}

/** How a printed page reaches a reader: as it left the printer, or turned and small as a phone sees it. */
export interface View {
  dpi: number
  turned?: number
}

/** The first page of a PDF as a picture (PNG), as a browser draws it. */
export async function drawnSheet(browser: Browser, pdf: Buffer, { dpi, turned = 0 }: View): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    for (const path of pdfjs) await page.addScriptTag({ path, type: "module" })
    await page.waitForFunction(() => "pdfjsLib" in globalThis)
    const picture = await page.evaluate(draw, {
      pdf: pdf.toString("base64"),
      scale: dpi / POINTS_AN_INCH,
      turned,
    })
    return Buffer.from(picture.slice(picture.indexOf(",") + 1), "base64")
  } finally {
    await page.close()
  }
}

/** Runs in the page. */
async function draw({ pdf, scale, turned }: { pdf: string; scale: number; turned: number }): Promise<string> {
  const { pdfjsLib } = globalThis as unknown as Pdfjs
  const data = Uint8Array.from(atob(pdf), (character) => character.charCodeAt(0))
  const sheet = await (await pdfjsLib.getDocument({ data }).promise).getPage(1)
  const viewport = sheet.getViewport({ scale })
  const canvas = document.createElement("canvas")
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await sheet.render({ canvas, viewport }).promise
  if (turned === 0) return canvas.toDataURL("image/png")
  const seen = document.createElement("canvas")
  seen.width = seen.height = Math.ceil(Math.hypot(canvas.width, canvas.height))
  const context = seen.getContext("2d")
  if (!context) return ""
  context.fillStyle = "#e8e2d4"
  context.fillRect(0, 0, seen.width, seen.height)
  context.translate(seen.width / 2, seen.height / 2)
  context.rotate((turned * Math.PI) / 180)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return seen.toDataURL("image/png")
}
