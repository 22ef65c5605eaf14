import { expect, it } from "vitest"
import { reductionOf, type SeenPrice } from "./price-history"

const NOW = Date.UTC(2026, 10, 22)
const seen = (...prices: [price: number, days_ago: number][]): SeenPrice[] =>
  prices.map(([price, days]) => ({ price, at: new Date(NOW - days * 86_400_000).toISOString() }))

it("a price is reduced against the lowest of the thirty days before it", () => {
  expect(reductionOf(seen([100, 200], [80, 5]), NOW)).toMatchObject({ lowest: 100 })
  expect(reductionOf(seen([100, 200], [90, 20], [120, 10], [80, 5]), NOW)).toMatchObject({ lowest: 90 })
})

it("a price that was raised first is not reduced when it comes back", () => {
  expect(reductionOf(seen([100, 200], [150, 6], [100, 5]), NOW)).toBeNull()
  expect(reductionOf(seen([100, 200], [150, 6], [95, 5]), NOW)).toMatchObject({ lowest: 100 })
})

it("what was asked more than thirty days before does not count, and what still was then does", () => {
  expect(reductionOf(seen([70, 200], [100, 60], [80, 5]), NOW)).toMatchObject({ lowest: 100 })
  expect(reductionOf(seen([70, 200], [100, 34], [80, 5]), NOW)).toBeNull()
})

it("after thirty days it is the price, and one that never was another is none", () => {
  expect(reductionOf(seen([100, 200], [80, 31]), NOW)).toBeNull()
  expect(reductionOf(seen([100, 200]), NOW)).toBeNull()
  expect(reductionOf(seen([100, 200], [100, 5]), NOW)).toBeNull()
  expect(reductionOf([], NOW)).toBeNull()
})
