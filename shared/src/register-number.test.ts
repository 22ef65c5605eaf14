import fc from "fast-check"
import { expect, test } from "vitest"
import { groupDigits } from "./money"
import { milli, parseAmount, parseDecimal, parseQuantity } from "./register-number"

test.each([
  ["55.000", 55_000],
  ["55,000", 55_000],
  ["55 000", 55_000],
  ["55000", 55_000],
  ["1.250.000 ₫", 1_250_000],
  ["55.000đ", 55_000],
  ["55.000 đồng/hộp", 55_000],
  ["55.000 VNĐ", 55_000],
])("the amount %j is %d đồng", (text, amount) =>
  expect(parseAmount(text)).toEqual({ ok: true, value: amount }),
)

test.each([
  "55,5",
  "55.00",
  "1.250,000",
  "50.000-60.000",
  "-55.000",
  "0",
  "liên hệ",
  "1e5",
  "",
  "9999999999999",
])("the amount %j is refused", (text) => expect(parseAmount(text).ok).toBe(false))

test.each([
  ["70,9", 70.9],
  ["91.75", 91.75],
  ["64", 64],
  ["64 điểm", 64],
  ["70,9/100", 70.9],
])("the score %j is %d", (text, score) => expect(parseDecimal(text)).toEqual({ ok: true, value: score }))

test.each([
  ["12", 12_000],
  ["12,5", 12_500],
  ["1.200", 1_200_000],
  ["0,001", 1],
])("the quantity %j is %d thousandths", (text, value) =>
  expect(parseQuantity(text)).toEqual({ ok: true, value }),
)

test.each(["12,0001", "12.5", "-1", "chục", ""])("the quantity %j is refused", (text) =>
  expect(parseQuantity(text).ok).toBe(false),
)

test("any amount is read back from the form the shop writes it in", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (amount) => {
      expect(parseAmount(`${groupDigits(amount)} ₫`)).toEqual({ ok: true, value: amount })
    }),
  )
})

test("a quantity finer than a thousandth is refused, never rounded", () => {
  expect(milli(0.0004).ok).toBe(false)
  expect(milli(1.125)).toEqual({ ok: true, value: 1125 })
})
