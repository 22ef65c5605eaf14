import { addDays, dayOf } from "@ocop/shared/day"
import { openState, parseOpeningHours, type Span } from "@ocop/shared/opening-hours"
import { formatTime } from "../../lib/format"
import type { Translate } from "../../lib/messages"
import type { openingMessages } from "./opening-messages"

type T = Translate<keyof (typeof openingMessages)["vi"]>

export interface OpeningWords {
  is_open: boolean
  text: string
}

/** Whether a point is open as of an instant, and what comes next; the written hours where they were not understood. */
export function openingWords(t: T, written: string | null, as_of: string): OpeningWords {
  const now = Date.parse(as_of)
  const told = openState(written, now)
  switch (told.state) {
    case "unknown":
      return { is_open: false, text: written ? t("hours_written", { hours: written }) : t("hours_unknown") }
    case "open":
      return {
        is_open: true,
        text: told.until === null ? t("open_always") : t("open_until", { time: timeOf(told.until) }),
      }
    case "closed":
      return { is_open: false, text: told.opens === null ? t("closed") : reopens(t, told.opens, now) }
  }
}

function reopens(t: T, opens: number, now: number): string {
  const [today, day, time] = [dayOf(now), dayOf(opens), timeOf(opens)]
  if (day === today) return t("opens_today", { time })
  if (day === addDays(today, 1)) return t("opens_tomorrow", { time })
  return t("opens_on", { time, day: t(WEEKDAYS[weekdayOf(day)] ?? "monday") })
}

function timeOf(instant: number): string {
  return formatTime(new Date(instant).toISOString())
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const

function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

export interface DaysAlike {
  days: string
  hours: string
  has_today: boolean
}

/** The week by days in a row that keep the same hours; null where the written hours were not understood. */
export function weekOfHours(t: T, written: string | null, as_of: string): DaysAlike[] | null {
  const week = written === null ? null : parseOpeningHours(written)
  if (!week) return null
  const today = weekdayOf(dayOf(as_of))
  const runs: { from: number; to: number; hours: string }[] = []
  for (const [day, spans] of week.entries()) {
    const hours = hoursOf(t, spans)
    const last = runs.at(-1)
    if (last?.hours === hours) last.to = day
    else runs.push({ from: day, to: day, hours })
  }
  return runs.map(({ from, to, hours }) => ({
    days: daysNamed(t, from, to),
    hours,
    has_today: from <= today && today <= to,
  }))
}

function daysNamed(t: T, from: number, to: number): string {
  if (from === 0 && to === 6) return t("every_day")
  const [first, last] = [WEEKDAYS[from], WEEKDAYS[to]].map((day) => capital(t(day ?? "monday")))
  return from === to ? (first ?? "") : t("days", { first: first ?? "", last: last ?? "" })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function hoursOf(t: T, spans: readonly Span[]): string {
  if (spans.length === 0) return t("rest")
  if (spans.some(({ opens, closes }) => closes - opens >= 1440)) return t("all_day")
  return spans.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(", ")
}

function clock(minute: number): string {
  const of_day = minute === 1440 ? minute : minute % 1440
  return [Math.floor(of_day / 60), of_day % 60].map((part) => String(part).padStart(2, "0")).join(":")
}
