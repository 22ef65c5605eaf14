import { dayOf, formatDay } from "@ocop/shared/day"

export { formatDay } from "@ocop/shared/day"
export { formatVnd, groupDigits } from "@ocop/shared/money"

const MINUTE_MS = 60_000
const VIETNAM_OFFSET_MS = 7 * 60 * MINUTE_MS

/** The whole minute an instant is in, which is all that pages print of it. */
export function toMinute(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS).toISOString()
}

/** What was told, as of the minute: what is told again within it is the same. */
export function asOfMinute<Told extends { as_of: string }>(told: Told): Told {
  return { ...told, as_of: toMinute(told.as_of) }
}

/** `14:05` in Vietnam. */
export function formatTime(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)
}

/** `14:05 21/11/2026` in Vietnam. */
export function formatInstant(instant: string): string {
  return `${formatTime(instant)} ${formatDay(dayOf(instant))}`
}
