import { csvCell } from "@ocop/shared/csv-cell"
import type { Cell, ReportFile } from "./table"

const BYTE_ORDER_MARK = "\uFEFF"

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
