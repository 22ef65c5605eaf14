import { expect, it } from "vitest"
import { clockOffset, instant, isClockOff, timeOfDay } from "./clock"

it("measures the server's lead over half the journey", () => {
  const server = "2026-11-22T08:00:10.000Z"
  const sent = Date.parse("2026-11-22T08:00:00.000Z")
  expect(clockOffset(server, sent, sent + 4_000)).toBe(8_000)
  expect(clockOffset("soon", sent, sent)).toBeNull()
})

it("speaks up beyond five minutes either way", () => {
  expect(isClockOff(null)).toBe(false)
  expect(isClockOff(300_000)).toBe(false)
  expect(isClockOff(-300_001)).toBe(true)
})

it("writes instants with Vietnam's offset and reads them back the same", () => {
  const millis = Date.parse("2026-11-22T18:30:00.123Z")
  expect(instant(millis)).toBe("2026-11-23T01:30:00.123+07:00")
  expect(Date.parse(instant(millis))).toBe(millis)
  expect(timeOfDay(millis)).toBe("01:30")
})
