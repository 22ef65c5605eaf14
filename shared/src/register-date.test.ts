import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, daysBetween, formatDay } from "./day"
import { parseRegisterDate, serialDay } from "./register-date"

test.each([
  ["17/01/2025", "2025-01-17"],
  ["7/1/2025", "2025-01-07"],
  ["17-01-2025", "2025-01-17"],
  ["17.1.2025", "2025-01-17"],
  [" 17 / 01 / 2025 ", "2025-01-17"],
  ["17/01/2025 00:00:00", "2025-01-17"],
  ["2025-01-17", "2025-01-17"],
  ["2025-01-17T00:00:00.000Z", "2025-01-17"],
  ["ngày 17 tháng 01 năm 2025", "2025-01-17"],
  ["Ngày 17 tháng 1 năm 2025".normalize("NFD"), "2025-01-17"],
  ["ngày 17/01/2025", "2025-01-17"],
  ["45674", "2025-01-17"],
  ["45674.5", "2025-01-17"],
  ["29/02/2024", "2024-02-29"],
])("%j is read as %s", (text, day) => expect(parseRegisterDate(text)).toEqual({ ok: true, value: day }))

test.each([
  "01/17/2025",
  "17/01/25",
  "1-2-25",
  "29/02/2025",
  "31/04/2025",
  "00/01/2025",
  "17/13/2025",
  "17/01/1899",
  "01/2025",
  "2025",
  "quý I/2025",
  "17/01/2025 và 18/01/2025",
  "12",
  "99999",
  "-45674",
  "",
])("%j is refused instead of guessed", (text) => expect(parseRegisterDate(text).ok).toBe(false))

test("every day of the century is read back from its usual form and from its serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_523 }), (count) => {
      const day = addDays("2000-01-01", count)
      expect(parseRegisterDate(formatDay(day))).toEqual({ ok: true, value: day })
      expect(serialDay(daysBetween("1899-12-30", day))).toEqual({ ok: true, value: day })
    }),
  )
})
