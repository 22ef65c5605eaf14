import { dayOf, formatDay } from "@ocop/shared/day"
import { groupDigits } from "@ocop/shared/money"
import PDFDocument from "pdfkit"
import type { Evidence } from "../../../../../read/register/evidence-data"
import type { Cell, Sheet } from "../../../reports/table"
import { FONTS } from "../../../stamp-runs/label"

const MARGIN = 42
const PAGE = { width: 841.89, height: 595.28 }
const WIDTH = PAGE.width - 2 * MARGIN
const BOTTOM = PAGE.height - MARGIN
const TEXT_PT = 9
const GAP = 6
const INK = "#1e2a1f"
const SOFT = "#55604f"

type Pdf = PDFKit.PDFDocument

/** The evidence as a page to read and sign: what it is of, where its figures come from, then every table. */
export async function evidencePdf(evidence: Evidence, sheets: readonly Sheet[]): Promise<Buffer> {
  const { detail } = evidence
  const file = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: MARGIN,
    info: { Title: `Minh chứng ${detail.registration.name}`, Author: detail.producer.name },
  })
  const chunks: Buffer[] = []
  file.on("data", (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => file.on("end", resolve))
  for (const [name, path] of Object.entries(FONTS)) file.registerFont(name, path)
  heading(file, evidence)
  for (const sheet of sheets) table(file, sheet)
  if (detail.producer.story) story(file, detail.producer.story)
  file.end()
  await ended
  return Buffer.concat(chunks)
}

function heading(file: Pdf, { detail, as_of, from, to }: Evidence): void {
  file.font("bold").fontSize(18).fillColor(INK).text(`Minh chứng: ${detail.registration.name}`)
  file
    .font("text")
    .fontSize(TEXT_PT)
    .fillColor(SOFT)
    .text(
      `${detail.producer.name}. Số liệu từ ${formatDay(from)} đến ${formatDay(to)}, lập ngày ${formatDay(dayOf(as_of))}.`,
    )
    .text("Chỉ gồm hàng bán qua hệ thống này; hàng chủ thể bán nơi khác không có ở đây.")
}

function table(file: Pdf, { name, rows }: Sheet): void {
  const [head = [], ...body] = rows
  const widths = columnWidths(rows)
  need(file, 4 * TEXT_PT * 2)
  file.moveDown(1).font("bold").fontSize(12).fillColor(INK).text(name, MARGIN)
  if (body.length === 0) {
    file.font("text").fontSize(TEXT_PT).fillColor(SOFT).text("Chưa ghi nhận.")
    return
  }
  const right = head.map((_, at) => body.some((cells) => typeof cells[at] === "number"))
  row(file, head, { widths, right }, "bold")
  rule(file, widths)
  for (const cells of body) row(file, cells, { widths, right }, "text")
}

interface Columns {
  widths: readonly number[]
  right: readonly boolean[]
}

function row(file: Pdf, cells: readonly Cell[], { widths, right }: Columns, font: "text" | "bold"): void {
  file.font(font).fontSize(TEXT_PT).fillColor(INK)
  const texts = cells.map(written)
  const height = Math.max(
    ...texts.map((text, at) => file.heightOfString(text || " ", { width: widths[at] ?? 0 })),
  )
  need(file, height)
  const top = file.y + 2
  let left = MARGIN
  for (const [at, text] of texts.entries()) {
    const width = widths[at] ?? 0
    file.text(text, left, top, {
      width: width - GAP,
      align: right[at] ? "right" : "left",
    })
    left += width
  }
  file.x = MARGIN
  file.y = top + height + 1
}

function rule(file: Pdf, widths: readonly number[]): void {
  const width = widths.reduce((sum, one) => sum + one, 0)
  file
    .moveTo(MARGIN, file.y)
    .lineTo(MARGIN + width, file.y)
    .lineWidth(0.5)
    .stroke(INK)
}

function need(file: Pdf, height: number): void {
  if (file.y + height > BOTTOM) file.addPage()
}

function story(file: Pdf, text: string): void {
  need(file, 60)
  file.moveDown(1).font("bold").fontSize(12).fillColor(INK).text("Câu chuyện sản phẩm", MARGIN)
  file
    .font("text")
    .fontSize(TEXT_PT + 1)
    .text(text, { width: WIDTH })
}

/** Dots between thousands, a comma before decimals, as offices write numbers. */
function written(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "string") return cell
  const [whole = "0", decimals] = String(Math.abs(cell)).split(".")
  const sign = cell < 0 ? "-" : ""
  return sign + groupDigits(Number(whole)) + (decimals === undefined ? "" : `,${decimals}`)
}

const NARROWEST = 6
const WIDEST = 44

/** Of a letter at the size of the tables. */
const LETTER_PT = 5.6

/** As wide as the longest words of each column, and together no wider than the page. */
function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, at) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((cells) => written(cells[at] ?? null).length))),
  )
  const sum = longest.reduce((total, length) => total + length, 0)
  return longest.map((length) => Math.min(length * LETTER_PT + 2 * GAP, (WIDTH * length) / sum))
}
