import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, addMonths, Day, daysBetween, dayOf, formatDay, isDay, startOfDay } from "./day"

test.each([
  ["2026-11-22T16:59:59.999Z", "2026-11-22"],
  ["2026-11-22T17:00:00Z", "2026-11-23"],
  ["2026-11-22T23:59:59+07:00", "2026-11-22"],
  ["2026-12-31T18:00:00Z", "2027-01-01"],
])("at %s it is %s in Vietnam", (instant, day) => {
  expect(dayOf(instant)).toBe(day)
  expect(dayOf(Date.parse(instant))).toBe(day)
})

test.each([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-13-01", false],
  ["2025-1-1", false],
  ["2025-01-01T00:00", false],
  ["", false],
])("%j is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is)
  expect(Day.safeParse(text).success).toBe(is)
})

test.each([
  ["2025-01-31", 1, "2025-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2025-01-17", 36, "2028-01-17"],
  ["2025-03-31", -1, "2025-02-28"],
  ["2025-12-15", 1, "2026-01-15"],
])("%s and %d months is %s", (day, count, then) => expect(addMonths(day, count)).toBe(then))

test("a day starts at midnight in Vietnam and is written as offices write it", () => {
  expect(startOfDay("2026-11-22")).toBe("2026-11-22T00:00:00+07:00")
  expect(formatDay("2026-11-02")).toBe("02/11/2026")
})

const day = fc.integer({ min: -20_000, max: 40_000 }).map((count) => addDays("2000-01-01", count))

test("adding days and counting them are each other's inverse", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
})

test("a day's start lies in that day", () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(dayOf(startOfDay(one))).toBe(one)
    }),
  )
})
