import { z } from "zod"

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. Vietnam keeps UTC+07:00 all year, so no zone table is needed. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, "not a day of the calendar")
export type Day = string

const VIETNAM_OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

export function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().startsWith(text)
  )
}

/** The day in Vietnam at an instant (milliseconds since the epoch, or ISO 8601). */
export function dayOf(instant: number | string): Day {
  const millis = typeof instant === "number" ? instant : Date.parse(instant)
  return new Date(millis + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Same date `count` months on; the last day of a shorter month where the date does not exist. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The instant a Vietnamese day starts, ISO 8601 with offset. */
export function startOfDay(day: Day): string {
  return `${day}T00:00:00+07:00`
}

/** `dd/MM/yyyy`, as offices write it. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split("-")
  return `${date}/${month}/${year}`
}
