import { describe, expect, test } from "vitest"
import { isDormant, quarterOf, type SignsOfLife } from "./dormant"

const DAY = "2026-11-22"
const silent: SignsOfLife = {
  in_force: true,
  decided_on: "2025-01-10",
  last_sale_on: null,
  last_receipt_on: null,
  last_confirmed_on: null,
}

describe("ĐN-9: a certified product nothing was heard of for six months is dormant", () => {
  test("silent since its decision", () => expect(isDormant(silent, DAY)).toBe(true))
  test("not one without a certificate in force", () =>
    expect(isDormant({ ...silent, in_force: false }, DAY)).toBe(false))
  test.each(["last_sale_on", "last_receipt_on", "last_confirmed_on", "decided_on"] as const)(
    "%s counts from the day six months before",
    (sign) => {
      expect(isDormant({ ...silent, [sign]: "2026-05-22" }, DAY)).toBe(false)
      expect(isDormant({ ...silent, [sign]: "2026-05-21" }, DAY)).toBe(true)
    },
  )
  test("the months are the office's to choose", () =>
    expect(isDormant({ ...silent, last_sale_on: "2026-05-21" }, DAY, 12)).toBe(false))
})

test.each([
  ["2026-01-01", "2026-Q1"],
  ["2026-03-31", "2026-Q1"],
  ["2026-04-01", "2026-Q2"],
  ["2026-12-31", "2026-Q4"],
])("%s lies in %s", (day, quarter) => expect(quarterOf(day)).toBe(quarter))
