import type { Content } from "./content"

const LARGEST_INTEGER = 2 ** 31 - 1
const FIRST_DAY = "0001-01-01"

interface Line {
  line_no?: number
  expires_on: string | null
}

/** The first field a payload of sound form cannot be kept by: numbers and days beyond Postgres's, a line number used twice. */
export function unfitField({ type, payload }: Content): string | undefined {
  if (type === "device.report") {
    if (payload.unsynced_sales > LARGEST_INTEGER) return "unsynced_sales"
    return payload.parked_commands > LARGEST_INTEGER ? "parked_commands" : undefined
  }
  return "lines" in payload ? unfitLine(payload.lines) : undefined
}

function unfitLine(lines: readonly Line[]): string | undefined {
  const seen = new Set<number>()
  for (const [index, { line_no, expires_on }] of lines.entries()) {
    if (expires_on !== null && expires_on < FIRST_DAY) return `lines.${index}.expires_on`
    if (line_no === undefined) continue
    if (line_no > LARGEST_INTEGER || seen.has(line_no)) return `lines.${index}.line_no`
    seen.add(line_no)
  }
  return undefined
}
