import type { Day } from "./day"
import { fold } from "./fold"
import type { FindCommune, RegisterError, RegisterRow } from "./register"
import { readCertificate } from "./register-certificate"
import { type RegisterLines, registerTable, type RegisterTable } from "./register-columns"
import { registerHeadings } from "./register-heading"
import { RegisterLine } from "./register-line"
import { readProducer } from "./register-producer"
import { readProduct } from "./register-product"

export const MAX_REGISTER_ROWS = 50_000

export interface RegisterContext {
  today: Day
  findCommune: FindCommune
}

/** `read` counts the lines of goods; each is in `rows` or has its errors. Errors of row 0 speak of the whole file. */
export interface ParsedRegister {
  read: number
  rows: RegisterRow[]
  errors: RegisterError[]
}

/** The register a province's spreadsheet holds. `lines` are all lines of the sheet, blank ones too, from the first on. */
export function parseRegister(lines: RegisterLines, context: RegisterContext): ParsedRegister {
  const table = registerTable(lines)
  if (!table) return refused([fileError("no_heading_row", registerHeadings.name.name)])
  if (table.errors.length > 0) return refused(table.errors)
  const rows = lines.length - table.first > MAX_REGISTER_ROWS ? [...goodsLines(lines, table)].length : 0
  if (rows > MAX_REGISTER_ROWS)
    return refused([fileError("too_many_rows", "", { max: MAX_REGISTER_ROWS, rows })])
  const repeats = new Repeats()
  const parsed: ParsedRegister = { read: 0, rows: [], errors: [] }
  for (const line of goodsLines(lines, table)) {
    parsed.read += 1
    const row = readRow(line, context)
    if (row) repeats.check(line, row)
    if (row && line.errors.length === 0) parsed.rows.push(row)
    for (const error of line.errors) parsed.errors.push(error)
  }
  return parsed
}

function refused(errors: RegisterError[]): ParsedRegister {
  return { read: 0, rows: [], errors }
}

function fileError(
  code: "no_heading_row" | "too_many_rows",
  column: string,
  detail: RegisterError["detail"] = {},
): RegisterError {
  return { row: 0, column, code, field: "", value: "", detail }
}

function readRow(line: RegisterLine, { today, findCommune }: RegisterContext): RegisterRow | null {
  const producer = readProducer(line, findCommune)
  const product = readProduct(line)
  const certificate = readCertificate(line, today)
  return producer && product && line.errors.length === 0
    ? { row: line.row, producer, product, certificate }
    : null
}

/** The lines below the headings that speak of goods: no blank lines, section titles, column numbers, totals or signatures. */
function* goodsLines(
  lines: RegisterLines,
  { columns, first, headings }: RegisterTable,
): Generator<RegisterLine> {
  for (let index = first; index < lines.length; index++) {
    const cells = lines[index] ?? []
    const line = new RegisterLine(index + 1, cells, columns)
    const filled = line.filledFields().filter((field) => field !== "ordinal")
    if (filled.length === 0) continue
    const texts = cells.map((cell) => cell.text.trim())
    if (index === first && texts.every((text) => /^(?:\(?\d{1,2}\)?)?$/.test(text))) continue
    if (
      filled.every(
        (field) => texts[columns.get(field)?.index ?? -1] === headings[columns.get(field)?.index ?? -1],
      )
    ) {
      continue
    }
    const ordinal = columns.get("ordinal")
    const numbered =
      !ordinal || /^\d+\.?$/.test(texts[ordinal.index] ?? "") || cells[ordinal.index]?.formula !== undefined
    const certified = ["product_set", "stars", "number"] as const
    if (!numbered && filled.length <= 2 && !certified.some((field) => line.filled(field))) continue
    yield line
  }
}

/** Knows what earlier lines said: a product stands once per decision, a bar code belongs to one product. */
class Repeats {
  private readonly decisions = new Map<string, number>()
  private readonly days = new Map<string, number>()
  private readonly gtins = new Map<string, { product: string; row: number }>()

  check(line: RegisterLine, { producer, product, certificate }: RegisterRow): void {
    const own = `${producer.tax_code ?? fold(producer.name)}\n${fold(product.name)}`
    const decision = `${own}\n${certificate ? `${certificate.decided_on} ${fold(certificate.number)}` : ""}`
    const earlier = this.decisions.get(decision)
    if (earlier !== undefined) line.fail("name", "duplicate_product", { first_row: earlier })
    else this.decisions.set(decision, line.row)
    if (certificate && earlier === undefined) this.checkDay(line, `${own}\n${certificate.decided_on}`)
    if (product.gtin === null) return
    const holder = this.gtins.get(product.gtin)
    if (holder && holder.product !== own) line.fail("gtin", "gtin_repeated", { first_row: holder.row })
    else if (!holder) this.gtins.set(product.gtin, { product: own, row: line.row })
  }

  /** Two decisions of one day would leave open which of them holds. */
  private checkDay(line: RegisterLine, day: string): void {
    const earlier = this.days.get(day)
    if (earlier === undefined) this.days.set(day, line.row)
    else line.fail("number", "certificates_overlap", { first_row: earlier })
  }
}
