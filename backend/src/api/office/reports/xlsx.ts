import type { Cell, ReportFile } from "./table"

/** Texts are text cells, which are never worked out as formulas; numbers are number cells. */
export async function xlsxOf({ sheets }: ReportFile): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => xlsxCell(cell, index === 0))),
      columns: columnWidths(rows),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
}

function xlsxCell(cell: Cell, heading: boolean) {
  const style = heading ? { fontWeight: "bold" as const } : {}
  if (cell === null) return null
  if (typeof cell === "string") return { value: cell, type: String, ...style }
  return { value: cell, type: Number, format: Number.isInteger(cell) ? "#,##0" : "#,##0.###", ...style }
}

const NARROWEST = 8
const WIDEST = 48

function columnWidths(rows: readonly (readonly Cell[])[]): { width: number }[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      const length = typeof cell === "number" ? String(cell).length * 1.4 : (cell ?? "").length
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, length + 2))
    })
  }
  return widths.map((width) => ({ width }))
}
