import { fold } from "@ocop/shared/fold"
import { isFormula } from "@ocop/shared/formula"
import { z } from "zod"

export const KINDS = ["first", "upgrade", "renewal"] as const
export const COLUMNS = ["product_code", "name", "producer", "kind", "score", "stars"] as const
type Column = (typeof COLUMNS)[number]

/** A row of the form as it was typed. */
export type EntryRow = Record<Column, string>

export interface Entry {
  number: string
  decided_on: string
  issuer: string
  /** The signed copy, once the office holds it, and what it was called. */
  file_id: string
  file_name: string
  rows: EntryRow[]
}

const LineError = z.object({
  code: z.string(),
  field: z.string().nullish(),
  message_vi: z.string(),
  message_en: z.string(),
  detail: z.record(z.string(), z.unknown()).nullish(),
})
export type LineError = z.infer<typeof LineError>

export const DecisionReport = z.object({
  dry_run: z.boolean(),
  decision_id: z.string().nullish(),
  valid_until: z.string().nullable(),
  criteria: z.string().nullable(),
  applied: z.boolean(),
  lines: z.array(
    z.object({
      line: z.number(),
      registration_id: z.string().nullish(),
      ok: z.boolean(),
      errors: z.array(LineError),
    }),
  ),
})
export type DecisionReport = z.infer<typeof DecisionReport>

export const EMPTY_ROW: EntryRow = {
  product_code: "",
  name: "",
  producer: "",
  kind: "first",
  score: "",
  stars: "",
}

export function entryOf(form: FormData): Entry {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const count = Math.min(500, Number(text("count")) || 0)
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = COLUMNS.map((column) => [column, text(`${index}.${column}`)])
    return Object.fromEntries(cells) as EntryRow
  })
  return {
    number: text("number"),
    decided_on: text("decided_on"),
    issuer: text("issuer"),
    file_id: text("file_id"),
    file_name: text("file_name"),
    rows,
  }
}

/** Rows copied out of a spreadsheet, in the order of the form's columns; a heading and empty lines are passed over. */
export function pastedRows(text: string): EntryRow[] {
  const lines = text.split(/\r?\n/).map((line) => line.split("\t").map((cell) => cell.trim()))
  return lines
    .filter((cells) => cells.some((cell) => cell !== ""))
    .filter((cells) => !cells.some((cell) => ["ma so", "san pham", "ten san pham"].includes(fold(cell))))
    .map(([product_code = "", name = "", producer = "", kind = "", score = "", stars = ""]) => ({
      product_code,
      name,
      producer,
      kind: kindOf(kind),
      score,
      stars: isFormula(stars) ? "" : (/[345]/.exec(stars)?.[0] ?? ""),
    }))
}

function kindOf(words: string): string {
  const folded = fold(words)
  if (folded.includes("nang")) return "upgrade"
  return folded.includes("lai") ? "renewal" : "first"
}

export function isFilled(row: EntryRow): boolean {
  return [row.product_code, row.name, row.producer, row.score, row.stars].some((cell) => cell !== "")
}

/** What the backend is asked; empty rows are left out, so a line's number is its place among the filled ones. */
export function decisionBody(entry: Entry, dry_run: boolean) {
  const { number, decided_on, issuer, file_id } = entry
  const lines = entry.rows.filter(isFilled).map((row) => ({
    ...(row.product_code ? { product_code: row.product_code } : { name: row.name, producer: row.producer }),
    kind: row.kind,
    stars: Number(row.stars),
    score: row.score === "" ? null : scoreOf(row.score),
  }))
  return { number, decided_on, issuer, ...(file_id ? { file_id } : {}), dry_run, lines }
}

function scoreOf(text: string): number {
  return Number(text.replace(",", "."))
}

const NO_STARS: LineError = {
  code: "stars_missing",
  field: "stars",
  message_vi: "Chưa chọn hạng sao.",
  message_en: "Choose the stars.",
}
const NO_SCORE: LineError = {
  code: "score_invalid",
  field: "score",
  message_vi: "Điểm phải là một số từ 0 đến 100, ví dụ 72,5.",
  message_en: "The score is a number from 0 to 100, such as 72.5.",
}
const FORMULA = {
  code: "formula_cell",
  message_vi: "Ô này là công thức; hãy dán giá trị.",
  message_en: "This cell is a formula; paste its value.",
}

/** What can be told of a row without asking. */
function rowErrors(row: EntryRow): LineError[] {
  const formulas = COLUMNS.filter((column) => isFormula(row[column]))
  const errors: LineError[] = formulas.map((field) => ({ ...FORMULA, field }))
  if (!formulas.includes("score") && Number.isNaN(scoreOf(row.score))) errors.push(NO_SCORE)
  if (row.stars === "") errors.push(NO_STARS)
  return errors
}

/** Rows that need not be sent to be found wrong. Null where there are none. */
export function gapsOf(entry: Entry): DecisionReport | null {
  const rows = entry.rows.filter(isFilled)
  const lines = rows.map((row, index) => {
    const errors = rowErrors(row)
    return { line: index + 1, ok: errors.length === 0, errors }
  })
  if (rows.length > 0 && lines.every(({ ok }) => ok)) return null
  return { dry_run: true, valid_until: null, criteria: null, applied: false, lines }
}

/** `3:kind:upgrade` sets one cell: what a fix offered beside an error does. */
export function fixed(rows: readonly EntryRow[], fix: string): EntryRow[] {
  const [place = "", column = "", value = ""] = fix.split(":")
  return rows.map((row, index) =>
    String(index) === place && (COLUMNS as readonly string[]).includes(column)
      ? { ...row, [column]: value }
      : row,
  )
}
