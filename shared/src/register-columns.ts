import type { RegisterCell, RegisterError } from "./register"
import { matchHeading, type RegisterField, registerHeadings } from "./register-heading"

export type RegisterLines = readonly (readonly RegisterCell[])[]

export interface RegisterColumn {
  index: number
  heading: string
}

export type RegisterColumns = ReadonlyMap<RegisterField, RegisterColumn>

/** `first` is the index of the first line below the headings; `errors` speak of the whole file. */
export interface RegisterTable {
  columns: RegisterColumns
  first: number
  headings: string[]
  errors: RegisterError[]
}

const SEARCHED_LINES = 40
const FEWEST_HEADINGS = 2
const REQUIRED = [
  "name",
  "producer",
  "product_set",
  "stars",
  "number",
  "decided_on",
  "issuer",
  "valid_until",
] as const
const PLACES = ["commune", "old_district", "address"] as const

/**
 * Where the table of a register starts and which column is which: below a title, with headings in one line or in two of
 * which the upper one spans several columns. Undefined when no line looks like headings.
 */
export function registerTable(lines: RegisterLines): RegisterTable | undefined {
  let best: RegisterTable | undefined
  for (let index = 0; index < Math.min(lines.length, SEARCHED_LINES); index++) {
    const upper = texts(lines[index])
    if (upper.filter((text) => text !== "").length < FEWEST_HEADINGS) continue
    const single = table(upper, index + 1)
    const double = table(spanned(upper, texts(lines[index + 1])), index + 2)
    const found = double.columns.size > single.columns.size ? double : single
    if (found.columns.size >= FEWEST_HEADINGS && found.columns.size > (best?.columns.size ?? 0)) best = found
  }
  return best && { ...best, errors: [...best.errors, ...missing(best.columns)] }
}

function table(headings: string[], first: number): RegisterTable {
  const found = new Map<RegisterField, RegisterColumn & { rank: number }>()
  const repeated = new Map<RegisterField, RegisterColumn>()
  headings.forEach((heading, index) => {
    const match = matchHeading(heading)
    if (!match) return
    const known = found.get(match.field)
    if (known && known.rank < match.rank) return
    if (known?.rank === match.rank) repeated.set(match.field, { index, heading })
    else {
      repeated.delete(match.field)
      found.set(match.field, { index, heading, rank: match.rank })
    }
  })
  const errors = [...repeated].map(([field, { heading }]) => fileError("repeated_column", field, heading))
  return { columns: found, first, headings, errors }
}

function missing(columns: RegisterColumns): RegisterError[] {
  const dated = /ngày|ngay/i.test((columns.get("number")?.heading ?? "").normalize("NFC"))
  const lacking: RegisterField[] = REQUIRED.filter(
    (field) => !columns.has(field) && !(dated && field === "decided_on"),
  )
  if (!PLACES.some((field) => columns.has(field))) lacking.push("commune")
  return lacking.map((field) => fileError("missing_column", field, registerHeadings[field].name))
}

function fileError(
  code: "missing_column" | "repeated_column",
  field: RegisterField,
  column: string,
): RegisterError {
  return { row: 0, column, code, field, value: "", detail: {} }
}

/** Headings of two lines: the lower cell where it says enough, else both; an upper cell speaks for the empty ones after it. */
function spanned(upper: readonly string[], lower: readonly string[]): string[] {
  let over = ""
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = upper[index] ?? ""
    const below = lower[index] ?? ""
    if (own !== "") over = own
    if (below === "") return own
    return matchHeading(below) ? below : `${over} ${below}`
  })
}

function texts(line: readonly RegisterCell[] | undefined): string[] {
  return (line ?? []).map((cell) => cell.text.replace(/\s+/g, " ").trim())
}
