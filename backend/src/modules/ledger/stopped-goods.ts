import { type Stop, stopFor } from "@ocop/shared/stop"
import type { SaleLineFact } from "./facts"

/** A stop with the time it held, in milliseconds since the epoch; `until` is null while it holds. */
export interface TimedStop extends Stop {
  from: number
  until: number | null
}

/** Whether any of these lines was under a stop when it was sold. A line without a lot is not held against a lot's stop. */
export function hasStopped(
  lines: readonly SaleLineFact[],
  stops: readonly TimedStop[],
  sold_at: number,
): boolean {
  const then = stops.filter(({ from, until }) => from <= sold_at && (until === null || sold_at < until))
  if (then.length === 0) return false
  return lines.some(({ variant_id, lot, dimensions: { producer_id, product_id } }) => {
    if (producer_id === null || product_id === null) return false
    return stopFor(then, { producer_id, product_id, variant_id, lot }) !== null
  })
}
