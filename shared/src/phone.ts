import { err, ok, type Result } from "./result"

/** Mobile and fixed lines of Vietnam, and the 1800 and 1900 service numbers. */
const NUMBER = /^(0[2-9]\d{8,9}|1[89]00\d{4,6})$/

/** One number as digits: `+84 905 123 456` → `0905123456`. Of several in one text the first. Error: `phone_invalid`. */
export function parsePhone(text: string): Result<string> {
  const [first = ""] = text.split(/[;,/\n]| - | – /)
  const digits = first.replace(/[\s.()-]/g, "").replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, "0")
  const whole = /^[2-9]\d{8}$/.test(digits) ? `0${digits}` : digits
  return NUMBER.test(whole) ? ok(whole) : err({ code: "phone_invalid", field: "phone" })
}
