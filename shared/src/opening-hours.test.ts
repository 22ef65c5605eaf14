import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openState, parseOpeningHours, type Span } from "./opening-hours"

const span = (from: string, to: string): Span => ({ opens: minutes(from), closes: minutes(to) })
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const at = (instant: string) => Date.parse(`${instant}+07:00`)
const week = (...days: Span[][]) => days
const every = (...spans: Span[]) => Array.from({ length: 7 }, () => spans)
const morning = span("07:00", "11:30")
const afternoon = span("13:30", "17:00")

describe("hours as shops write them", () => {
  test.each([
    ["07:30–20:30", every(span("07:30", "20:30"))],
    ["07:30–20:30 hằng ngày", every(span("07:30", "20:30"))],
    ["Mở cửa từ 7h30 đến 20h30, mọi ngày", every(span("07:30", "20:30"))],
    ["7g-11g30 và 13g30-17g", every(morning, afternoon)],
    ["7h–11h30, 13h30–17h", every(morning, afternoon)],
    ["24/7", every(span("00:00", "24:00"))],
    ["18:00–02:00", every({ opens: 1080, closes: 1560 })],
    [
      "T2–T7 07:00–11:30, 13:30–17:00; CN nghỉ",
      week(...Array.from({ length: 6 }, () => [morning, afternoon]), []),
    ],
    [
      "Thứ Hai đến Thứ Sáu: 7h–11h30, Thứ Bảy 13h30–17h",
      week(...Array.from({ length: 5 }, () => [morning]), [afternoon], []),
    ],
    ["07:00–11:30, chủ nhật nghỉ", week(...Array.from({ length: 6 }, () => [morning]), [])],
    ["T7–T2 07:00–11:30", week([morning], [], [], [], [], [morning], [morning])],
    ["T2, T4, T6 07:00–11:30", week([morning], [], [morning], [], [morning], [], [])],
    [
      "ngày thường 13:30–17:00; cuối tuần 07:00–11:30",
      week(...Array.from({ length: 5 }, () => [afternoon]), [morning], [morning]),
    ],
  ])("%s", (text, expected) => {
    expect(parseOpeningHours(text)).toEqual(expected)
  })

  test.each([
    "",
    "gọi trước khi đến",
    "7h sáng đến 5h chiều",
    "25:00–26:00",
    "07:75–09:00",
    "08:00–08:00",
    "nghỉ",
    "CN nghỉ",
    "T2–T6",
    "07:30–20:30 trừ ngày rằm",
  ])("nothing is claimed of “%s”", (text) => {
    expect(parseOpeningHours(text)).toBeNull()
    expect(openState(text, at("2026-11-22T09:00:00"))).toEqual({ state: "unknown" })
  })
})

// 2026-11-22 is a Sunday.
describe("open now, by Vietnam's clock", () => {
  test.each([
    ["07:30–20:30", "2026-11-22T07:30:00", "open", "2026-11-22T20:30:00"],
    ["07:30–20:30", "2026-11-22T07:29:59", "closed", "2026-11-22T07:30:00"],
    ["07:30–20:30", "2026-11-22T20:30:00", "closed", "2026-11-23T07:30:00"],
    ["7h–11h30, 13h30–17h", "2026-11-22T12:00:00", "closed", "2026-11-22T13:30:00"],
    ["T2–T7 07:00–17:00; CN nghỉ", "2026-11-22T09:00:00", "closed", "2026-11-23T07:00:00"],
    ["T2–T6 07:00–17:00", "2026-11-20T17:00:00", "closed", "2026-11-23T07:00:00"],
    ["18:00–02:00", "2026-11-22T01:59:00", "open", "2026-11-22T02:00:00"],
    ["T7 18:00–02:00", "2026-11-22T01:00:00", "open", "2026-11-22T02:00:00"],
    ["00:00–12:00, 12:00–24:00; CN 00:00–06:00", "2026-11-21T13:00:00", "open", "2026-11-22T06:00:00"],
  ])("%s at %s is %s until %s", (hours, now, state, instant) => {
    const expected = state === "open" ? { state, until: at(instant) } : { state, opens: at(instant) }
    expect(openState(hours, at(now))).toEqual(expected)
  })

  test("who never closes says no hour of closing, who wrote no hours is not judged", () => {
    expect(openState("24/7", at("2026-11-22T03:00:00"))).toEqual({ state: "open", until: null })
    expect(openState(null, 0)).toEqual({ state: "unknown" })
  })

  const time = fc.integer({ min: 0, max: 1439 })
  const written = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`

  test("the hour that is told is the very hour at which the state turns", () => {
    fc.assert(
      fc.property(
        fc.tuple(time, time).filter(([from, to]) => from !== to),
        fc.subarray([2, 3, 4, 5, 6, 7], { minLength: 1 }),
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        ([from, to], days, now) => {
          const hours = `${days.map((day) => `T${day}`).join(", ")} ${written(from)}–${written(to)}`
          const told = openState(hours, now)
          if (told.state === "unknown") throw new Error(hours)
          const turn = told.state === "open" ? told.until : told.opens
          expect(turn).toBeGreaterThan(now)
          expect(openState(hours, (turn ?? 0) - 1).state).toBe(told.state)
          expect(openState(hours, turn ?? 0).state).not.toBe(told.state)
        },
      ),
    )
  })

  test("no text makes it fall", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 0, max: 4e12 }), (text, now) => {
        expect(["open", "closed", "unknown"]).toContain(openState(text, now).state)
      }),
    )
  })
})
