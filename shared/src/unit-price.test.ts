import { expect, test } from "vitest"
import { contentOf, unitPrice } from "./unit-price"

test.each([
  ["hũ 250 g", "", 250, "g"],
  ["hũ 250g", "", 250, "g"],
  ["kg", "Gạo đỏ", 1000, "g"],
  ["gói 0,5 kg", "", 500, "g"],
  ["chai", "Nước mắm Cửa Khe 500ml", 500, "ml"],
  ["chai 1 lít", "", 1000, "ml"],
  ["Chai 0.75L", "", 750, "ml"],
])("%j of %j holds %d %s", (unit, title, amount, measure) => {
  expect(contentOf(unit, title)).toEqual({ amount, measure })
})

test.each([
  ["hũ", "Tiêu Tiên Phước"],
  ["chai", "Nước mắm 35 độ đạm"],
  ["hộp", "Đồng hồ 12 con giáp"],
  ["hộp 0 g", "Mật ong 2026"],
  ["gói", "Trà A1000G"],
])("%j of %j tells no content", (unit, title) => {
  expect(contentOf(unit, title)).toBeNull()
})

test("the price is told of a gram, and of more where a gram costs less than a hundred đồng", () => {
  expect(unitPrice(95_000, { amount: 250, measure: "g" })).toEqual({ price: 380, of: 1, measure: "g" })
  expect(unitPrice(30_000, { amount: 500, measure: "ml" })).toEqual({ price: 6000, of: 100, measure: "ml" })
  expect(unitPrice(900, { amount: 1000, measure: "g" })).toEqual({ price: 900, of: 1000, measure: "g" })
})
