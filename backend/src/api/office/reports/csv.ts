import type { Cell, ReportFile } from "./table"

const BYTE_ORDER_MARK = "\uFEFF"

/** What a spreadsheet takes for the start of a formula, also after blanks and in full width. */
const FORMULA_START = /^[\s\u00A0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** One sheet after another with an empty line between, as spreadsheets in Vietnam open it: UTF-8 with a mark. */
export function csvOf({ sheets }: ReportFile): string {
  const blocks = sheets.map((sheet) => [[sheet.name], ...sheet.rows].map(csvLine).join(""))
  return BYTE_ORDER_MARK + blocks.join("\r\n")
}

/** One table alone, its headings in the first line, as programs read it. */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvLine).join("")
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

/** Numbers stay numbers; a text that would run as a formula is led in by an apostrophe and otherwise kept to the letter. */
export function csvCell(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
