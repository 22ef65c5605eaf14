import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { allocate, formatVnd, groupDigits, Vnd } from "./money"

test.each([
  [0, "0 ₫"],
  [999, "999 ₫"],
  [1_250_000, "1.250.000 ₫"],
  [-55_000, "−55.000 ₫"],
])("%d is written %s", (amount, text) => expect(formatVnd(amount)).toBe(text))

test("digits are parted in thousands", () => expect(groupDigits(1234567)).toBe("1.234.567"))

test.each([0.5, NaN, Infinity, 2 ** 53])("%d is no amount", (amount) =>
  expect(Vnd.safeParse(amount).success).toBe(false),
)

describe("allocate", () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [0, 5], [0, 10]],
    [0, [0, 0], [0, 0]],
    [7, [3, 2, 2], [3, 2, 2]],
  ])("shares %d by %j as %j", (amount, weights, parts) => {
    expect(allocate(amount, weights)).toEqual({ ok: true, value: parts })
  })

  test.each([
    [-1, [1], "negative_amount"],
    [1, [-1, 2], "negative_weight"],
    [1, [0, 0], "no_weight"],
    [0.5, [1], "amount_not_whole"],
    [1, [0.5, 0.5], "amount_not_whole"],
  ])("refuses %d by %j", (amount, weights, code) => {
    expect(allocate(amount, weights)).toEqual({ ok: false, error: { code } })
  })

  test("loses and makes no đồng, and no part is a đồng or more off its true share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), weights, (amount, by) => {
        const whole = by.reduce((sum, weight) => sum + weight, 0)
        fc.pre(whole > 0)
        const shared = allocate(amount, by)
        if (!shared.ok) throw new Error(shared.error.code)
        expect(shared.value.reduce((sum, part) => sum + part, 0)).toBe(amount)
        shared.value.forEach((part, index) => {
          const weight = by[index] ?? 0
          const [low, high] = [BigInt(part - 1) * BigInt(whole), BigInt(part + 1) * BigInt(whole)]
          const share = BigInt(amount) * BigInt(weight)
          expect(low < share && share < high).toBe(true)
          if (weight === 0) expect(part).toBe(0)
        })
      }),
    )
  })
})
