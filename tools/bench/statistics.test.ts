import { expect, test } from "vitest"
import { bootstrapInterval, median, percentile } from "./statistics.ts"

test("the median of an even number of values is between the middle two", () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test("a percentile is one of the values", () => {
  const values = Array.from({ length: 100 }, (_, at) => at + 1)
  expect(percentile(values, 95)).toBe(95)
  expect(percentile([7], 50)).toBe(7)
})

test("the interval holds the median, is the same every time, and is a point when the values agree", () => {
  const values = [301, 320, 290, 340, 310, 305, 315]
  const [low, high] = bootstrapInterval(values)
  expect(low).toBeLessThanOrEqual(median(values))
  expect(high).toBeGreaterThanOrEqual(median(values))
  expect(bootstrapInterval(values)).toEqual([low, high])
  expect(bootstrapInterval([5, 5, 5])).toEqual([5, 5])
})
