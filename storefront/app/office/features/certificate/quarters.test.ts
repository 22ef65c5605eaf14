import { expect, test } from "vitest"
import { quarterParts, quartersUpTo } from "./quarters"

test("ĐN-9: production is confirmed for the present quarter or one of the three before it, over the turn of a year", () => {
  expect(quartersUpTo("2026-02-28")).toEqual(["2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2"])
  expect(quartersUpTo("2026-12-31")).toEqual(["2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1"])
  expect(quarterParts("2025-Q4")).toEqual({ n: "4", year: "2025" })
})
