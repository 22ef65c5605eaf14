import { renewalFiling } from "@ocop/shared/certificate"
import { addDays, type Day, daysBetween } from "@ocop/shared/day"

export interface TimelineCertificate {
  id: string
  stars: number
  number: string
  decided_on: Day
  valid_until: Day
  extended_until: Day | null
  revoked_on: Day | null
}

export interface Bar {
  certificate: TimelineCertificate
  ends_on: Day
  /** Per cent of the whole width. */
  left: number
  width: number
  current: boolean
}

export interface Timeline {
  bars: Bar[]
  years: { year: number; left: number }[]
  today: number
  /** When the renewal of the current certificate may be filed. */
  filing: { from: Day; to: Day; left: number; width: number } | null
}

const MARGIN_DAYS = 120

/** A product's certificates over the years, each until the next one takes over, on a scale in per cent. */
export function timelineOf(
  certificates: readonly TimelineCertificate[],
  current_id: string | null,
  day: Day,
): Timeline | null {
  const inOrder = [...certificates].sort((a, b) => (a.decided_on < b.decided_on ? -1 : 1))
  const first = inOrder[0]
  if (!first) return null
  const from = addDays(first.decided_on < day ? first.decided_on : day, -MARGIN_DAYS)
  const to = addDays([day, ...inOrder.map(lastDay)].sort().at(-1) ?? day, MARGIN_DAYS)
  const scale = scaleOf(from, to)
  const bars = inOrder.map((certificate, index) => {
    const next = inOrder[index + 1]?.decided_on
    const last = lastDay(certificate)
    const ends_on = next && next < last ? next : last
    const left = scale(certificate.decided_on)
    return {
      certificate,
      ends_on: last,
      left,
      width: scale(ends_on) - left,
      current: certificate.id === current_id,
    }
  })
  return { bars, years: yearsOf(from, to, scale), today: scale(day), filing: filingOf(bars, scale) }
}

/** The last day a certificate counts; on the day of its revocation it is already gone. */
export function lastDay({ valid_until, extended_until, revoked_on }: TimelineCertificate): Day {
  const last = extended_until ?? valid_until
  return revoked_on && revoked_on < last ? revoked_on : last
}

function scaleOf(from: Day, to: Day): (day: Day) => number {
  const whole = daysBetween(from, to)
  return (day) => (daysBetween(from, day) / whole) * 100
}

function yearsOf(from: Day, to: Day, scale: (day: Day) => number): Timeline["years"] {
  const years = []
  for (let year = Number(from.slice(0, 4)) + 1; `${year}-01-01` <= to; year++)
    years.push({ year, left: scale(`${year}-01-01`) })
  return years
}

function filingOf(bars: readonly Bar[], scale: (day: Day) => number): Timeline["filing"] {
  const held = bars.find((bar) => bar.current)?.certificate
  if (!held || held.revoked_on !== null) return null
  const { from, to } = renewalFiling(held.valid_until)
  return { from, to, left: scale(from), width: scale(to) - scale(from) }
}
