import { z } from "zod"
import { err, ok, type Result } from "./result"

/** An integer number of đồng. The đồng has no minor unit, so nothing is ever multiplied by 100. */
export const Vnd = z.int()
export type Vnd = number

/** `1.250.000 ₫` */
export function formatVnd(amount: Vnd): string {
  return `${groupDigits(amount)} ₫`
}

/** `1.250.000`, with a true minus sign for negatives. */
export function groupDigits(value: number): string {
  const digits = Math.abs(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ".")
  return value < 0 ? `−${digits}` : digits
}

/**
 * Shares `amount` (≥ 0) in proportion to `weights` (each ≥ 0) so that the parts add up to it exactly; what rounding leaves
 * goes to the largest remainders, earlier first. Errors: `amount_not_whole`, `negative_amount`, `negative_weight`, `no_weight`.
 */
export function allocate(amount: Vnd, weights: readonly number[]): Result<Vnd[]> {
  if (![amount, ...weights].every(Number.isSafeInteger)) return err({ code: "amount_not_whole" })
  if (amount < 0) return err({ code: "negative_amount" })
  if (weights.some((weight) => weight < 0)) return err({ code: "negative_weight" })
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) return amount === 0 ? ok(weights.map(() => 0)) : err({ code: "no_weight" })
  const shares = weights.map((weight) => BigInt(amount) * BigInt(weight))
  const parts = shares.map((share) => Number(share / whole))
  const left = amount - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return ok(parts)
}
