import { addMonths, type Day } from "@ocop/shared/day"
import { quarterOf } from "@ocop/shared/dormant"

const OFFERED = 4

/** The quarter of the day and those before it, the latest first: what an officer may still be told about. */
export function quartersUpTo(day: Day): string[] {
  const first = `${day.slice(0, 7)}-01`
  return Array.from({ length: OFFERED }, (_, back) => quarterOf(addMonths(first, -3 * back)))
}

/** `2026-Q4` as the parts of its name. */
export function quarterParts(quarter: string): { n: string; year: string } {
  return { n: quarter.slice(-1), year: quarter.slice(0, 4) }
}
