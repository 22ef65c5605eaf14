import { type Day, isDay } from "./day"
import type { Element } from "./gs1-element"
import { parseGtin } from "./gtin"
import { err, ok, type Result } from "./result"

/** What a carrier says of the goods in hand. `gtin` has 14 digits. */
export interface Scan {
  gtin: string
  lot?: string
  serial?: string
  expires_on?: Day
  made_on?: Day
  weight_kg?: number
}

/** Text values: GS1 AI encodable character set 82, at most twenty characters. */
export const TEXT_VALUE = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/
const READ = /^(?:01|10|11|15|17|21|22|310[0-5])$/

/**
 * The elements we act on, checked; others are passed over. Errors: `scan_without_gtin`, those of a GTIN, and with the
 * identifier as field `ai_repeated`, `ai_value_invalid`, `ai_date_invalid`.
 */
export function scanOf(elements: readonly Element[], year: number): Result<Scan> {
  const values = new Map<string, string>()
  for (const { ai, value } of elements) {
    if (!READ.test(ai)) continue
    const known = values.get(ai)
    if (known !== undefined && known !== value) return err({ code: "ai_repeated", field: ai, detail: { ai } })
    values.set(ai, value)
  }
  const gtin = values.get("01")
  if (gtin === undefined) return err({ code: "scan_without_gtin", field: "code" })
  const goods = parseGtin(gtin)
  if (!goods.ok) return goods
  const scan: Scan = { gtin: goods.value }
  for (const [ai, value] of values) {
    const problem = take(scan, ai, value, year)
    if (problem) return err({ code: problem, field: ai, detail: { ai, value } })
  }
  const bestBefore = scan.expires_on === undefined ? values.get("15") : undefined
  if (bestBefore !== undefined) scan.expires_on = dayFrom(bestBefore, year)
  return ok(scan)
}

function take(scan: Scan, ai: string, value: string, year: number): string | undefined {
  if (ai === "01") return undefined
  if (ai === "10" || ai === "21" || ai === "22") {
    if (!TEXT_VALUE.test(value)) return "ai_value_invalid"
    if (ai === "10") scan.lot = value
    if (ai === "21") scan.serial = value
    return undefined
  }
  if (!/^\d{6}$/.test(value)) return "ai_value_invalid"
  if (ai.startsWith("310")) {
    scan.weight_kg = Number(value) / 10 ** Number(ai[3])
    return undefined
  }
  const day = dayFrom(value, year)
  if (!isDay(day)) return "ai_date_invalid"
  if (ai === "17") scan.expires_on = day
  if (ai === "11") scan.made_on = day
  return undefined
}

/** `YYMMDD`; day 00 is the last of its month, and the century is the one nearest `year` (49 years back, 50 ahead). */
function dayFrom(value: string, year: number): Day {
  const century = year - (year % 100)
  const twoDigits = Number(value.slice(0, 2))
  const ahead = twoDigits - (year % 100)
  const full = century + twoDigits + (ahead > 50 ? -100 : ahead < -49 ? 100 : 0)
  const month = value.slice(2, 4)
  const date = value.slice(4) === "00" ? lastOfMonth(full, Number(month)) : value.slice(4)
  return `${String(full)}-${month}-${date}`
}

function lastOfMonth(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")
}
