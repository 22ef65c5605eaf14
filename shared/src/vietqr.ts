import { withoutMarks } from "./fold"
import { err, ok, type Result } from "./result"
import { utf8 } from "./utf8"

export interface VietQrInput {
  /** Six digits that name the bank. */
  bin: string
  account: string
  /** Whole đồng; without it the code is static and the shopper types the sum. */
  amount?: number | undefined
  /** What the transfer says; marks are dropped, because banks carry plain ASCII. */
  purpose?: string | undefined
  bill_number?: string | undefined
}

const NAPAS = "A000000727"
const TO_ACCOUNT = "QRIBFTTA"
const MAX_TEXT = 25
const MAX_AMOUNT_DIGITS = 13

/**
 * The text of a VietQR code (NAPAS, on EMVCo merchant-presented QR). Errors: `bin_invalid`, `account_invalid`,
 * `amount_invalid`, `purpose_invalid`, `purpose_too_long`, `bill_number_invalid`.
 */
export function vietQrPayload(input: VietQrInput): Result<string> {
  const { bin, account, amount } = input
  if (!/^\d{6}$/.test(bin)) return err({ code: "bin_invalid", field: "bin" })
  if (!/^[0-9A-Za-z]{1,19}$/.test(account)) return err({ code: "account_invalid", field: "account" })
  if (amount !== undefined && !isPayable(amount)) return err({ code: "amount_invalid", field: "amount" })
  const purpose = plainText(input.purpose ?? "", "purpose")
  if (!purpose.ok) return purpose
  const bill = plainText(input.bill_number ?? "", "bill_number")
  if (!bill.ok) return bill
  const beneficiary = field("00", bin) + field("01", account)
  const extra = optional("01", bill.value) + optional("08", purpose.value)
  const body = [
    field("00", "01"),
    field("01", amount === undefined ? "11" : "12"),
    field("38", field("00", NAPAS) + field("01", beneficiary) + field("02", TO_ACCOUNT)),
    field("53", "704"),
    optional("54", amount === undefined ? "" : String(amount)),
    field("58", "VN"),
    optional("62", extra),
    "6304",
  ].join("")
  return ok(body + crc16(body))
}

/** CRC-16/CCITT-FALSE over the text's bytes, four upper-case hex digits. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of utf8(text)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, "0")
}

function field(id: string, value: string): string {
  return id + String(value.length).padStart(2, "0") + value
}

function optional(id: string, value: string): string {
  return value === "" ? "" : field(id, value)
}

function isPayable(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0 && String(amount).length <= MAX_AMOUNT_DIGITS
}

function plainText(text: string, name: "purpose" | "bill_number"): Result<string> {
  const plain = withoutMarks(text).replace(/\s+/g, " ").trim()
  if (!/^[\x20-\x7e]*$/.test(plain)) return err({ code: `${name}_invalid`, field: name })
  if (plain.length <= MAX_TEXT) return ok(plain)
  return err({ code: `${name}_too_long`, field: name, detail: { length: plain.length, max: MAX_TEXT } })
}
