import { isFormula } from "./formula"
import type { RegisterCell, RegisterError, RegisterErrorCode } from "./register"
import type { RegisterColumns } from "./register-columns"
import { type RegisterField, registerHeadings } from "./register-heading"
import type { Result } from "./result"

const SHOWN_VALUE = 200

type Parse<Value, Input> = (
  input: Input,
) => Result<Value, { code: string; detail?: Record<string, string | number> }>

/** One line of a register being read; what is wrong with it gathers in `errors`. */
export class RegisterLine {
  readonly errors: RegisterError[] = []
  private readonly failed = new Set<RegisterField>()
  private readonly shown = new Map<RegisterField, string>()

  constructor(
    readonly row: number,
    private readonly cells: readonly RegisterCell[],
    private readonly columns: RegisterColumns,
  ) {}

  /** What the cell says, blanks tidied; null when it is empty or may not be used. */
  text(field: RegisterField, max = 200): string | null {
    const cell = this.cell(field)
    const text = this.plain(field)
    if (this.failed.has(field)) return null
    if (cell?.formula !== undefined || isFormula(text)) return this.fail(field, "formula_cell")
    if (text.length > max) return this.fail(field, "text_too_long", { max, length: text.length })
    return text === "" ? null : text
  }

  /** The value of the cell; null when it is empty or bad, which is then told with `code`. */
  value<Value>(
    field: RegisterField,
    code: RegisterErrorCode,
    parse: Parse<Value, string>,
    parseNumber?: Parse<Value, number>,
  ): Value | null {
    const text = this.text(field)
    if (text === null) return null
    const number = this.cell(field)?.number
    const read = number !== undefined && parseNumber ? parseNumber(number) : parse(text)
    return read.ok ? read.value : this.fail(field, code, read.error.detail)
  }

  fail(field: RegisterField, code: RegisterErrorCode, detail: Record<string, string | number> = {}): null {
    this.failed.add(field)
    this.errors.push({
      row: this.row,
      column: this.columns.get(field)?.heading ?? registerHeadings[field].name,
      code,
      field,
      value: this.plain(field).slice(0, SHOWN_VALUE),
      detail,
    })
    return null
  }

  /** `value`, or the complaint that the cell is empty, unless it was found bad before. */
  needed<Value>(field: RegisterField, value: Value | null): Value | null {
    return value === null && !this.failed.has(field) ? this.fail(field, "missing_value") : value
  }

  /** Whether the cell holds anything, good or bad. */
  filled(field: RegisterField): boolean {
    const cell = this.cell(field)
    return cell !== undefined && (cell.formula !== undefined || this.plain(field) !== "")
  }

  filledFields(): RegisterField[] {
    return [...this.columns.keys()].filter((field) => this.filled(field))
  }

  private plain(field: RegisterField): string {
    const known = this.shown.get(field)
    if (known !== undefined) return known
    const text = plainText(this.cell(field))
    this.shown.set(field, text)
    return text
  }

  private cell(field: RegisterField): RegisterCell | undefined {
    const column = this.columns.get(field)
    return column && this.cells[column.index]
  }
}

/** Long numbers, such as bar codes, are shown as 9.52E+12 by spreadsheets and meant in full. */
function plainText(cell: RegisterCell | undefined): string {
  if (!cell || cell.text === "") return ""
  const text = cell.text
    .normalize("NFC")
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
  return cell.number !== undefined && /^\d[.,\d]*e\+\d+$/i.test(text) ? String(cell.number) : text
}
