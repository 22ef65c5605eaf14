import { parse } from "csv-parse/sync"
import { err, ok, type Result } from "@ocop/shared/result"
import type { RegisterCell } from "@ocop/shared/register"

const DELIMITERS = [",", ";", "\t"]

/** Lines of a text file: UTF-8, or UTF-16 with its mark, parted by comma, semicolon or tab. Errors: `not_a_spreadsheet`, `too_many_rows`. */
export function readCsv(bytes: Buffer, max_rows: number): Result<RegisterCell[][]> {
  const text = decoded(bytes)
  if (text === undefined || isMarkup(text)) return err({ code: "not_a_spreadsheet" })
  try {
    const lines: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: max_rows + 1,
    })
    if (lines.length > max_rows)
      return err({ code: "too_many_rows", detail: { rows: text.split("\n").length } })
    return ok(lines.map((line) => line.map(cell)))
  } catch {
    return err({ code: "not_a_spreadsheet" })
  }
}

function cell(text: string): RegisterCell {
  return /^=\S/.test(text) ? { text, formula: text } : { text }
}

function decoded(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString("hex")
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8"
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes("\0") || text.trim() === "" ? undefined : text
  } catch {
    return undefined
  }
}

function isMarkup(text: string): boolean {
  return /^\s*[<{[]/.test(text)
}

/** The one that stands in the most of the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4_000)
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ","
}
