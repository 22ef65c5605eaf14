import { expect, test } from "vitest"
import { budgetText, intervalText, judge } from "./judge.ts"

const ratio = {
  name: "intake",
  unit: "×" as const,
  value: 320,
  low: 299,
  high: 340,
  budget: { at_least: 300 },
}
const time = { name: "report", unit: "ms" as const, value: 80, budget: { at_most: 100 } }

test("the worse end of the interval is judged", () => {
  expect(judge(ratio, true)).toBe("missed")
  expect(judge({ ...ratio, low: 300 }, true)).toBe("met")
  expect(judge({ ...time, high: 101 }, true)).toBe("missed")
})

test("a single value is judged as it is; without a budget or on a busy machine nothing is", () => {
  expect(judge(time, true)).toBe("met")
  expect(judge(time, false)).toBe("not judged")
  expect(judge({ name: "rows", unit: "", value: 3 }, true)).toBe("–")
})

test("figures are written with their unit", () => {
  expect([budgetText(ratio), intervalText(ratio)]).toEqual(["≥ 300×", "299× … 340×"])
  expect([budgetText(time), intervalText(time)]).toEqual(["≤ 100 ms", "–"])
})
