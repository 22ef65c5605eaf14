import { expect, test } from "vitest"
import { lastDay, timelineOf, type TimelineCertificate } from "./timeline"

const held = (id: string, decided_on: string, valid_until: string): TimelineCertificate => ({
  id,
  stars: 3,
  number: `${id}/QĐ-UBND`,
  decided_on,
  valid_until,
  extended_until: null,
  revoked_on: null,
})

const first = held("first", "2020-01-01", "2023-01-01")
const second = held("second", "2022-07-01", "2025-07-01")

test("a certificate's bar ends where the next one takes over", () => {
  const { bars } = timelineOf([second, first], "second", "2024-01-01") ?? { bars: [] }
  expect(bars.map(({ certificate }) => certificate.id)).toEqual(["first", "second"])
  expect((bars[0]?.left ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(bars[1]?.left ?? 0)
  expect(bars.map(({ current }) => current)).toEqual([false, true])
})

test("QĐ 26/2026 Đ.7: the renewal of the current certificate is filed 180 to 120 days before its end", () => {
  expect(timelineOf([first, second], "second", "2024-01-01")?.filing).toMatchObject({
    from: "2025-01-02",
    to: "2025-03-03",
  })
})

test("a revoked certificate ends on the day of its revocation, and has nothing to file", () => {
  const revoked = { ...second, revoked_on: "2024-05-05" }
  expect(lastDay(revoked)).toBe("2024-05-05")
  expect(timelineOf([revoked], "second", "2024-06-01")?.filing).toBeNull()
})

test("today and every bar lie on the scale, and a product without certificates has none", () => {
  const timeline = timelineOf([first], "first", "2026-11-22")
  expect(timeline?.today).toBeGreaterThan(0)
  expect(timeline?.today).toBeLessThan(100)
  expect(timelineOf([], null, "2026-11-22")).toBeNull()
})
