import { fold } from "@ocop/shared/fold"

/** Quantities are thousandths of the unit, so that 0,735 kg is exact. */
export const ONE = 1_000

const WEIGHED = ["kg", "lit", "met"]
const LONGEST = 4

/** Whether a unit may be sold in parts. "chai 500 ml" is counted, "kg" is weighed. */
export function isWeighed(unit: string): boolean {
  return unit.length <= LONGEST && WEIGHED.includes(fold(unit).trim())
}

/** `0,735`, `2`: Vietnamese decimal comma, no trailing zeros. */
export function formatQuantity(milli: number): string {
  const whole = Math.trunc(milli / ONE)
  const rest = Math.abs(milli % ONE)
  if (rest === 0) return whole.toString()
  return `${whole},${rest.toString().padStart(3, "0").replace(/0+$/, "")}`
}

/** Reads `2`, `0,735` or `0.735`; null when it is no sellable quantity. */
export function parseQuantity(text: string, weighed: boolean): number | null {
  const match = /^(\d{1,6})(?:[,.](\d{0,3}))?$/.exec(text.trim())
  if (!match) return null
  const milli = Number(match[1]) * ONE + Number((match[2] ?? "").padEnd(3, "0"))
  if (milli <= 0 || (!weighed && milli % ONE !== 0)) return null
  return milli
}
