import { describe, expect, it } from "vitest"
import { businessDay, isClockSuspect } from "./business-day"

const at = (text: string) => Date.parse(text)
const RECEIVED = at("2026-11-22T10:00:00+07:00")

describe("the day a fact counts for", () => {
  it("is its own day in Vietnam", () => {
    expect(businessDay(at("2026-11-21T23:59:59+07:00"), undefined, RECEIVED)).toBe("2026-11-21")
    expect(businessDay(at("2026-11-21T17:00:00Z"), undefined, RECEIVED)).toBe("2026-11-22")
  })

  it("is the day its shift was opened when its own clock cannot be believed", () => {
    expect(businessDay(at("1970-01-01T00:00:00Z"), at("2026-11-20T08:00:00+07:00"), RECEIVED)).toBe(
      "2026-11-20",
    )
  })

  it("is the day it was received when the shift's clock cannot be believed either", () => {
    expect(businessDay(at("2100-01-01T00:00:00Z"), at("2100-01-01T00:00:00Z"), RECEIVED)).toBe("2026-11-22")
    expect(businessDay(at("2100-01-01T00:00:00Z"), undefined, RECEIVED)).toBe("2026-11-22")
  })
})

it.each([
  ["a day ahead", "2026-11-23T10:00:00+07:00", false],
  ["more than a day ahead", "2026-11-23T10:00:01+07:00", true],
  ["sixty days behind", "2026-09-23T10:00:00+07:00", false],
  ["more than sixty days behind", "2026-09-23T09:59:59+07:00", true],
])("a clock %s is suspect: %s %s", (_, instant, suspect) => {
  expect(isClockSuspect(at(instant), RECEIVED)).toBe(suspect)
})
