import { gtinCheckDigit } from "./gtin"

/** GS1 leaves numbers beginning 20–29 to whoever uses them inside their own walls; ours begin 29. */
const PREFIX = "29"
const DIGITS = 10

/** A number for goods that have none from GS1, good inside the province only: fourteen digits. */
export function internalGtin(number: number): string {
  const head = PREFIX + String(number).padStart(DIGITS, "0")
  return `0${head}${gtinCheckDigit(head)}`
}

export function isInternalGtin(gtin: string): boolean {
  return gtin.padStart(14, "0").startsWith(`0${PREFIX}`)
}
