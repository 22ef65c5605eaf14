import fc from "fast-check"
import { expect, it } from "vitest"
import { formatQuantity, isWeighed, parseQuantity } from "./quantity"

it("weighs kilos, litres and metres, and counts bottles", () => {
  expect(["kg", "Kg", "lít", "mét"].every(isWeighed)).toBe(true)
  expect(["chai 500 ml", "hộp", "túi 2 kg", "chai"].some(isWeighed)).toBe(false)
})

it("reads the comma and the dot, and refuses parts of what is counted", () => {
  expect(parseQuantity("0,735", true)).toBe(735)
  expect(parseQuantity("0.5", true)).toBe(500)
  expect(parseQuantity("3", false)).toBe(3_000)
  expect(parseQuantity("1,5", false)).toBeNull()
  for (const bad of ["", "0", "-1", "1e3", "abc", "1,2345", "12345678"])
    expect(parseQuantity(bad, true)).toBeNull()
})

it("writes what it reads", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (milli) => {
      expect(parseQuantity(formatQuantity(milli), true)).toBe(milli)
    }),
  )
})
