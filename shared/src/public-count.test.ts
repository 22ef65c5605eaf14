import fc from "fast-check"
import { expect, test } from "vitest"
import { FEWEST_TOLD, toldCount, toldSum } from "./public-count"

test.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
  [1697, 1697],
])("S43: of %i receipts the public is told %s", (count, told) => {
  expect(toldCount(count)).toBe(told)
})

test.each([
  [[20, 8, 0], 28],
  [[20, 8, 3], 28],
  [[3, 2], null],
  [[0, 0], 0],
  [[], 0],
])("S43: of %j together it is told %s", (counts, told) => {
  expect(toldSum(counts)).toBe(told)
})

test("S43: what is told is the same whatever the counts are that are too few to tell", () => {
  const few = fc.integer({ min: 1, max: FEWEST_TOLD - 1 })
  const many = fc.integer({ min: FEWEST_TOLD, max: 1000 })
  fc.assert(
    fc.property(
      fc.array(many, { maxLength: 8 }),
      fc.array(fc.tuple(few, few), { maxLength: 8 }),
      (told, hidden) => {
        const [one, other] = [hidden.map(([a]) => a), hidden.map(([, b]) => b)]
        expect(toldSum([...told, ...one])).toBe(toldSum([...told, ...other]))
      },
    ),
  )
})
