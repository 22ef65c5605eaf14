import { err, ok, type Result } from "./result"

/** What may stand behind an amount: `55.000 đ`, `55.000 đồng/hộp`, `70,9 điểm`, `70,9/100`. */
const AFTER_AMOUNT = /\s*(?:₫|đồng|vnđ|vnd|đ|d)?\.?(?:\s*\/\s*\p{L}[\p{L}\s]*)?$/iu
const AFTER_SCORE = /\s*(?:điểm|đ|\/\s*100)?$/iu

/** A whole amount, its thousands parted by dots, commas or blanks or not at all. Error: `number_invalid`. */
export function parseAmount(text: string): Result<number> {
  const digits = text.trim().normalize("NFC").replace(AFTER_AMOUNT, "")
  const grouped = /^\d{1,3}(?:([., \u00A0])\d{3})(?:\1\d{3})*$/.test(digits)
  if (!grouped && !/^\d{1,12}$/.test(digits)) return err({ code: "number_invalid" })
  return wholeAmount(Number(digits.replace(/\D/g, "")))
}

export function wholeAmount(value: number): Result<number> {
  return Number.isSafeInteger(value) && value > 0 && value <= 100_000_000_000
    ? ok(value)
    : err({ code: "number_invalid" })
}

/** A score or a percentage, with a decimal comma or point. Error: `number_invalid`. */
export function parseDecimal(text: string): Result<number> {
  const digits = text.trim().normalize("NFC").replace(AFTER_SCORE, "")
  return /^\d{1,4}(?:[.,]\d{1,4})?$/.test(digits)
    ? ok(Number(digits.replace(",", ".")))
    : err({ code: "number_invalid" })
}

/** A quantity in thousandths. In a text the dot parts thousands and the comma begins the fraction. Error: `number_invalid`. */
export function parseQuantity(text: string): Result<number> {
  const match = /^(\d{1,3}(?:\.\d{3})*|\d{1,6})(?:,(\d{1,3}))?$/.exec(text.trim())
  if (!match) return err({ code: "number_invalid" })
  const whole = Number((match[1] ?? "").replace(/\./g, ""))
  return milli(whole + Number(`0.${match[2] ?? "0"}`))
}

export function milli(quantity: number): Result<number> {
  const thousandths = Math.round(quantity * 1000)
  const exact = Math.abs(thousandths - quantity * 1000) < 1e-6
  return exact && thousandths >= 0 && thousandths <= 1_000_000_000
    ? ok(thousandths)
    : err({ code: "number_invalid" })
}
