import { FNC1, splitBracketed, splitElementString } from "./gs1-element"
import { splitLink } from "./gs1-link"
import { type Scan, scanOf } from "./gs1-scan"
import { parseGtin } from "./gtin"
import { err, ok, type Result } from "./result"

export { digitalLink, linkHost } from "./gs1-link"
export { bracketed, checkedScan, elementString, parseLot, parseSerial } from "./gs1-text"
export type { Scan } from "./gs1-scan"
export { gtinCheckDigit, parseGtin } from "./gtin"

/** The year two-digit years are read from; it moves the century only for dates half a century away. */
const REFERENCE_YEAR = 2026

/** Symbology identifiers (ISO/IEC 15424) that announce GS1 element strings: GS1-128, DataMatrix, QR, DataBar, DotCode. */
const GS1_SYMBOLOGY = /^\](?:C1|d2|Q3|e[0-3]|J1)/

/**
 * What a scanner or a keyboard gave: EAN or UPC digits, a GS1 element string, its bracketed form, or a Digital Link of any
 * host and path prefix. Errors: `scan_empty`, `scan_unreadable`, `scan_without_gtin`, and those of the form found.
 */
export function parseScan(text: string, year = REFERENCE_YEAR): Result<Scan> {
  const whole = text.trim()
  const announced = GS1_SYMBOLOGY.test(whole) || whole.startsWith(FNC1)
  const code = afterSeparators(whole.replace(/^\][A-Za-z][0-9A-Za-z]/, "")).trim()
  if (code === "") return err({ code: "scan_empty", field: "code" })
  if (/^https?:\/\//i.test(code)) return scanFrom(splitLink(code), year)
  if (code.startsWith("(")) return scanFrom(splitBracketed(code), year)
  if (announced || /^01\d{14}/.test(code)) return scanFrom(splitElementString(code), year)
  if (!/^\d+$/.test(code)) return err({ code: "scan_unreadable", field: "code" })
  const gtin = parseGtin(code)
  return gtin.ok ? ok({ gtin: gtin.value }) : gtin
}

function scanFrom(elements: ReturnType<typeof splitLink>, year: number): Result<Scan> {
  return elements.ok ? scanOf(elements.value, year) : elements
}

function afterSeparators(text: string): string {
  return text.startsWith(FNC1) ? afterSeparators(text.slice(1)) : text
}
