import { expect, test } from "vitest"
import { parseAmount } from "./amount"

test.each([
  ["50000", 50_000],
  ["50.000", 50_000],
  ["1 250 000", 1_250_000],
  ["50.000 ₫", 50_000],
  ["50k", 50_000],
  ["200 nghìn", 200_000],
  ["2 triệu", 2_000_000],
  ["0", 0],
])("%s is an amount", (written, amount) => {
  expect(parseAmount(written)).toBe(amount)
})

test.each(["", "rẻ", "-5", "5.0.0", "50.00", "999999999 triệu", "1e9", "50000; drop table"])(
  "%s is none",
  (written) => {
    expect(parseAmount(written)).toBeUndefined()
  },
)
