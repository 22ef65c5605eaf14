import { FNC1 } from "./gs1-element"
import { dateDigits, weightElement } from "./gs1-link"
import { type Scan, TEXT_VALUE } from "./gs1-scan"
import { parseGtin } from "./gtin"
import { err, ok, type Result } from "./result"

/** A lot number as GS1 takes it (AI 10). Errors: `lot_number_invalid`. */
export function parseLot(text: string): Result<string> {
  return isCarriable(text) ? ok(text) : err({ code: "lot_number_invalid", field: "lot" })
}

/** A serial as GS1 takes it (AI 21). Errors: `serial_invalid`. */
export function parseSerial(text: string): Result<string> {
  return isCarriable(text) ? ok(text) : err({ code: "serial_invalid", field: "serial" })
}

/** A lone `.` or `..` is good GS1, but every browser takes it out of a link's path. */
function isCarriable(text: string): boolean {
  return TEXT_VALUE.test(text) && text !== "." && text !== ".."
}

/** The goods a carrier is to be made for. Errors: those of a GTIN, a lot and a serial. */
export function checkedScan(scan: Scan): Result<Scan> {
  const gtin = parseGtin(scan.gtin)
  if (!gtin.ok) return gtin
  const lot = scan.lot === undefined ? undefined : parseLot(scan.lot)
  if (lot && !lot.ok) return lot
  const serial = scan.serial === undefined ? undefined : parseSerial(scan.serial)
  if (serial && !serial.ok) return serial
  return ok({ ...scan, gtin: gtin.value })
}

/** What a GS1 DataMatrix or GS1-128 holds: fixed lengths first, FNC1 after a variable value that is not the last. */
export function elementString(scan: Scan): string {
  const elements = elementsOf(scan)
  return elements
    .map(([ai, value], index) => {
      const open = (ai === "10" || ai === "21") && index < elements.length - 1
      return ai + value + (open ? FNC1 : "")
    })
    .join("")
}

/** `(01)…(10)…(21)…` as it stands in letters beside the carrier. */
export function bracketed(scan: Scan): string {
  return elementsOf(scan)
    .map(([ai, value]) => `(${ai})${value.replaceAll("(", "\\(")}`)
    .join("")
}

function elementsOf(scan: Scan): [ai: string, value: string][] {
  const { lot, serial, made_on, expires_on, weight_kg } = scan
  const elements: [string, string][] = [["01", scan.gtin.padStart(14, "0")]]
  if (made_on !== undefined) elements.push(["11", dateDigits(made_on)])
  if (expires_on !== undefined) elements.push(["17", dateDigits(expires_on)])
  if (weight_kg !== undefined) elements.push(weightElement(weight_kg))
  if (lot !== undefined) elements.push(["10", lot])
  if (serial !== undefined) elements.push(["21", serial])
  return elements
}
