import fc from "fast-check"
import { expect, it } from "vitest"
import { retryDelay } from "./retry"

it("sends at once when nothing failed", () => {
  expect(retryDelay({ failures: 0 }, 0.5)).toBe(0)
})

it("doubles up to a minute and never waits longer of its own accord", () => {
  expect(retryDelay({ failures: 1 }, 0)).toBe(500)
  expect(retryDelay({ failures: 4 }, 0)).toBe(4_000)
  expect(retryDelay({ failures: 50 }, 0.999)).toBeLessThanOrEqual(60_000)
})

it("obeys a server that asks for more patience", () => {
  expect(retryDelay({ failures: 1, retry_after_ms: 90_000 }, 0)).toBe(90_000)
})

it("spreads tills that failed together", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, random) => {
        const step = Math.min(1_000 * 2 ** (failures - 1), 60_000)
        const delay = retryDelay({ failures }, random)
        expect(delay).toBeGreaterThanOrEqual(step / 2 - 1)
        expect(delay).toBeLessThanOrEqual(step)
      },
    ),
  )
})
