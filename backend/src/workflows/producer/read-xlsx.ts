import { zipSync } from "fflate"
import { err, ok, type Result } from "@ocop/shared/result"
import type { RegisterCell } from "@ocop/shared/register"
import { unzip } from "./unzip"
import { withoutFormulas } from "./xlsx-formulas"

const MAX_UNPACKED_BYTES = 160 * 1_048_576
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/** The first sheet of a workbook. Errors: `not_a_spreadsheet`, `too_many_rows`. */
export async function readXlsx(bytes: Buffer, max_rows: number): Promise<Result<RegisterCell[][]>> {
  const files = unzip(bytes, (path) => path.endsWith(".xml") || path.endsWith(".rels"), MAX_UNPACKED_BYTES)
  if (!files.ok) return err({ code: "not_a_spreadsheet" })
  for (const [path, content] of files.value) {
    if (!SHEET.test(path)) continue
    const plain = withoutFormulas(content.toString("utf8"))
    if (plain.rows > max_rows) return err({ code: "too_many_rows", detail: { rows: plain.rows } })
    files.value.set(path, Buffer.from(plain.xml))
  }
  try {
    const { readSheet } = await import("read-excel-file/universal")
    const packed = new Uint8Array(zipSync(Object.fromEntries(files.value), { level: 0 }))
    const rows = await readSheet(new Blob([packed]))
    return ok(rows.map((row) => row.map(cell)))
  } catch {
    return err({ code: "not_a_spreadsheet" })
  }
}

function cell(value: unknown): RegisterCell {
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) }
  if (typeof value === "number") return { text: String(value), number: value }
  if (typeof value !== "string") return { text: value === true ? "TRUE" : value === false ? "FALSE" : "" }
  return value.startsWith("=") ? { text: value, formula: value } : { text: value }
}
