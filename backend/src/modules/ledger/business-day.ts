import { dayOf, type Day } from "@ocop/shared/day"

const DAY_MS = 86_400_000
const EARLIEST = Date.UTC(2020, 0, 1)

/** Whether a till's clock cannot be believed: more than a day ahead of the server, sixty days behind it, or before 2020. */
export function isClockSuspect(instant: number, received: number): boolean {
  return instant > received + DAY_MS || instant < received - 60 * DAY_MS || instant < EARLIEST
}

/** The Vietnamese day a fact counts for: its own, else the day its shift was opened, else the day it was received. */
export function businessDay(instant: number, shift_opened: number | undefined, received: number): Day {
  if (!isClockSuspect(instant, received)) return dayOf(instant)
  if (shift_opened !== undefined && !isClockSuspect(shift_opened, received)) return dayOf(shift_opened)
  return dayOf(received)
}
