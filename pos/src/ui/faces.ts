import { groupDigits } from "@ocop/shared/money"
import { timeOfDay } from "../core/clock"
import { dayOf, formatDay } from "@ocop/shared/day"

/** `95.000`; the unit is said once, at the total. */
export const sum = groupDigits

/** `11:42` today, `11:42 21/11` on another day. */
export function moment(at: number | string, today: string): string {
  const day = dayOf(at)
  return day === today ? timeOfDay(at) : `${timeOfDay(at)} ${formatDay(day).slice(0, 5)}`
}
