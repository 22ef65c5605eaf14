import { expect, test } from "vitest"
import { sumOf } from "./sum"

const cart = { goods: 200_000, discount: 20_000, fees: { "48": 20_000, "01": 36_000 } }

test("the fee is that of the province, nothing at a sales point, and unknown before one is chosen", () => {
  expect(sumOf(cart, { way: "door", province: "01" }, null)).toEqual({
    ...{ fee: 36_000, discount: 20_000, total: 216_000 },
  })
  expect(sumOf(cart, { way: "collect", province: "01" }, null)).toMatchObject({ fee: 0, total: 180_000 })
  expect(sumOf(cart, { way: "door", province: "" }, null)).toMatchObject({ fee: null, total: 180_000 })
})

test("what the server told counts for the choice it was told for, and no longer when another is made", () => {
  const told = { way: "door", province: "01", total: 190_000, fee: 0 }
  expect(sumOf(cart, { way: "door", province: "01" }, told)).toEqual({
    ...{ fee: 0, discount: 10_000, total: 190_000 },
  })
  expect(sumOf(cart, { way: "door", province: "48" }, told).total).toBe(200_000)
})
