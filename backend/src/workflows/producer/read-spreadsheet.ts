import { err, type Result } from "@ocop/shared/result"
import type { RegisterCell } from "@ocop/shared/register"
import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"

const ZIP = "504b0304"
/** Excel before 2007, Word before 2007. */
const OLD_OFFICE = "d0cf11e0"
/** Titles, headings and signatures around the lines of goods. */
const FRAME_ROWS = 200

/**
 * The cells of a spreadsheet, told by its content and not by its name; a formula is a text that starts with `=`.
 * Errors: `not_a_spreadsheet`, `too_many_rows`.
 */
export async function readSpreadsheet(bytes: Buffer, max_rows: number): Promise<Result<RegisterCell[][]>> {
  const mark = bytes.subarray(0, 4).toString("hex")
  if (mark === OLD_OFFICE) return err({ code: "not_a_spreadsheet" })
  const most = max_rows + FRAME_ROWS
  const cells = mark === ZIP ? await readXlsx(bytes, most) : readCsv(bytes, most)
  if (cells.ok || cells.error.code !== "too_many_rows") return cells
  return err({ code: "too_many_rows", detail: { ...cells.error.detail, max: max_rows } })
}
