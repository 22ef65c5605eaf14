import { fold } from "./fold"

/** Minutes since midnight; a span that runs past midnight closes after 1440. */
export interface Span {
  opens: number
  closes: number
}

/** From Monday to Sunday. A day without spans is one of rest. */
export type Week = readonly (readonly Span[])[]

export type OpenState =
  { state: "open"; until: number | null } | { state: "closed"; opens: number | null } | { state: "unknown" }

const DAYS = 7
const DAY = 1440
const MINUTE_MS = 60_000
const VIETNAM_OFFSET_MS = 7 * 60 * MINUTE_MS
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3

const TIME = String.raw`(\d{1,2})(?:\s*[:hg]\s*(\d{2})?)`
const TO = String.raw`\s*(?:[-–—~]|den|toi)\s*`
const SPAN = new RegExp(`${TIME}${TO}${TIME}`, "g")
const DAY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chu nhat|cn)\b/g, "d6"],
  [/\b(?:thu hai|thu 2|t\.?2)\b/g, "d0"],
  [/\b(?:thu ba|thu 3|t\.?3)\b/g, "d1"],
  [/\b(?:thu tu|thu 4|t\.?4)\b/g, "d2"],
  [/\b(?:thu nam|thu 5|t\.?5)\b/g, "d3"],
  [/\b(?:thu sau|thu 6|t\.?6)\b/g, "d4"],
  [/\b(?:thu bay|thu 7|t\.?7)\b/g, "d5"],
  [/\bngay thuong\b/g, "d0-d4"],
  [/\bcuoi tuan\b/g, "d5-d6"],
]
const EVERY_DAY = /\b(?:hang ngay|moi ngay|ca tuan|tat ca cac ngay)\b/g
const ALL_DAY = /\b(?:24\s*\/\s*7|24\s*\/\s*24|ca ngay|suot ngay)\b/g
const REST = /\b(?:nghi|dong cua)\b/g
const FILLER = /\b(?:mo cua|gio mo cua|mo|tu|va)\b|[\s,.:&()]+/g

interface Part {
  days: readonly number[]
  spans: readonly Span[]
}

/**
 * The week that written opening hours mean: `07:30–20:30 hằng ngày`, `T2–T7 7h–11h30, 13h30–17h; CN nghỉ`. Null where any
 * of it is not understood: nothing is claimed of hours that were guessed.
 */
export function parseOpeningHours(text: string): Week | null {
  const parts = parted(worded(text)).map(partOf)
  if (parts.length === 0 || parts.some((part) => part === null)) return null
  const known = parts.filter((part) => part !== null)
  if (!known.some(({ spans }) => spans.length > 0)) return null
  return Array.from({ length: DAYS }, (_, day) => {
    const named = known.filter(({ days }) => days.includes(day))
    const of = named.length > 0 ? named : known.filter(({ days }) => days.length === 0)
    return of.flatMap(({ spans }) => spans).sort((a, b) => a.opens - b.opens)
  })
}

function worded(text: string): string {
  return DAY_WORDS.reduce((said, [word, day]) => said.replace(word, day), fold(text)).trim()
}

/** Cut at semicolons, and at a comma where days follow what was said of others. */
function parted(text: string): string[] {
  return text
    .split(/[;\n|]/)
    .flatMap((piece) => piece.split(/(?<=\d\d|[hg]|nghi|ngay),(?=\s*(?:nghi\s+)?d\d)/))
    .filter((piece) => piece.trim() !== "")
}

function partOf(text: string): Part | null {
  const spans: Span[] = []
  let isWrong = false
  const left = text
    .replace(ALL_DAY, () => {
      spans.push({ opens: 0, closes: DAY })
      return " "
    })
    .replace(SPAN, (_, ...found: (string | undefined)[]) => {
      const span = spanOf(found)
      if (span) spans.push(span)
      else isWrong = true
      return " "
    })
  const rests = left.search(REST) >= 0
  const days = daysOf(left.replace(REST, " ").replace(EVERY_DAY, " "))
  if (isWrong || days === null || rests === spans.length > 0) return null
  return rests && days.length === 0 ? null : { days, spans }
}

function spanOf([from, from_minute, to, to_minute]: readonly (string | undefined)[]): Span | null {
  const opens = Number(from) * 60 + Number(from_minute ?? 0)
  const closes = Number(to) * 60 + Number(to_minute ?? 0)
  const minutes = [from_minute, to_minute].every((minute) => Number(minute ?? 0) < 60)
  if (!minutes || opens >= DAY || closes > DAY || opens === closes) return null
  return { opens, closes: closes > opens ? closes : closes + DAY }
}

/** Null where a word is left that means no day. */
function daysOf(text: string): number[] | null {
  const days: number[] = []
  const left = text
    .replace(new RegExp(`d(\\d)${TO}d(\\d)`, "g"), (_, from: string, to: string) => {
      const count = (Number(to) - Number(from) + DAYS) % DAYS
      for (let step = 0; step <= count; step++) days.push((Number(from) + step) % DAYS)
      return " "
    })
    .replace(/d(\d)/g, (_, day: string) => {
      days.push(Number(day))
      return " "
    })
  return left.replace(FILLER, "") === "" ? days : null
}

/** Whether a place is open at an instant, until when, and else when it opens next; by Vietnam's clock. */
export function openState(written: string | null, now: number): OpenState {
  const week = written === null ? null : parseOpeningHours(written)
  if (!week) return { state: "unknown" }
  const today = Math.floor((now + VIETNAM_OFFSET_MS) / (DAY * MINUTE_MS))
  const midnight = today * DAY * MINUTE_MS - VIETNAM_OFFSET_MS
  const minute = (now - midnight) / MINUTE_MS
  const spans = spansAround(week, (((today + EPOCH_WEEKDAY) % DAYS) + DAYS) % DAYS)
  const current = spans.find(({ opens, closes }) => opens <= minute && minute < closes)
  const at = (of: number) => midnight + of * MINUTE_MS
  if (!current) {
    const next = spans.find(({ opens }) => opens > minute)
    return { state: "closed", opens: next ? at(next.opens) : null }
  }
  return { state: "open", until: current.closes > DAYS * DAY ? null : at(current.closes) }
}

/** The spans of yesterday to a week on, in minutes from today's midnight; those that touch are one. */
function spansAround(week: Week, weekday: number): Span[] {
  const joined: Span[] = []
  for (let ahead = -1; ahead <= DAYS; ahead++) {
    for (const { opens, closes } of week[(weekday + ahead + DAYS) % DAYS] ?? []) {
      const span = { opens: opens + ahead * DAY, closes: closes + ahead * DAY }
      const last = joined.at(-1)
      if (last && span.opens <= last.closes) last.closes = Math.max(last.closes, span.closes)
      else joined.push(span)
    }
  }
  return joined
}
