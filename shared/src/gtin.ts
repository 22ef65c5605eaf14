import { err, ok, type Result } from "./result"

/** The check digit that belongs after `first`: from the right, digits weigh 3, 1, 3, 1 … Empty for text that is not all digits. */
export function gtinCheckDigit(first: string): string {
  if (!/^\d+$/.test(first)) return ""
  let sum = 0
  for (let index = 0; index < first.length; index++) {
    sum += Number(first[first.length - 1 - index]) * (index % 2 === 0 ? 3 : 1)
  }
  return String((10 - (sum % 10)) % 10)
}

/**
 * GTIN-8, -12, -13 or -14 as fourteen digits. Errors: `gtin_not_digits`, `gtin_length`, and `gtin_check_digit` with the
 * digit expected.
 */
export function parseGtin(text: string): Result<string> {
  const digits = text.trim()
  if (!/^\d+$/.test(digits)) return err({ code: "gtin_not_digits", field: "gtin" })
  if (![8, 12, 13, 14].includes(digits.length)) {
    return err({ code: "gtin_length", field: "gtin", detail: { length: digits.length } })
  }
  const expected = gtinCheckDigit(digits.slice(0, -1))
  const found = digits.slice(-1)
  if (found !== expected) return err({ code: "gtin_check_digit", field: "gtin", detail: { expected, found } })
  return ok(digits.padStart(14, "0"))
}
