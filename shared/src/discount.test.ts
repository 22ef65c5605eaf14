import fc from "fast-check"
import { expect, it } from "vitest"
import { isOverHalf, overHalf, tidyCoupon } from "./discount"

it("NĐ 81/2018 Điều 7: half may be taken off, a đồng more may not", () => {
  expect(isOverHalf({ before: 100_000, paid: 50_000 })).toBe(false)
  expect(isOverHalf({ before: 100_000, paid: 49_999 })).toBe(true)
  expect(isOverHalf({ before: 100_001, paid: 50_000 })).toBe(true)
  expect(isOverHalf({ before: 0, paid: 0 })).toBe(false)
})

it("reductions count together, whichever way they come", () => {
  const percent = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000 }), percent, percent, (before, list, coupon) => {
      const paid = Math.round(Math.round((before * (100 - list)) / 100) * (1 - coupon / 100))
      expect(isOverHalf({ before, paid })).toBe((before - paid) * 2 > before)
    }),
  )
})

it("goods are named once", () => {
  const line = { title: "Mật ong", before: 10, paid: 1 }
  expect(overHalf([line, line, { title: "Trà", before: 10, paid: 5 }])).toEqual(["Mật ong"])
})

it("a coupon is read as people type it", () => {
  expect(tidyCoupon(" tet 2027 ")).toBe("TET2027")
})
