import fc from "fast-check"
import { expect, test } from "vitest"
import { VatRate, vatIncluded } from "./vat"

test.each([
  [108_000, 8, 8_000],
  [110_000, 10, 10_000],
  [105_000, 5, 5_000],
  [100, 8, 7],
  [55_000, 0, 0],
  [55_000, null, 0],
  [-108_000, 8, -8_000],
] as const)("%d contains at %s%% a tax of %d", (gross, rate, tax) =>
  expect(vatIncluded(gross, rate)).toBe(tax),
)

test.each([7, 0.08, "8", undefined])("%j is no rate", (rate) =>
  expect(VatRate.safeParse(rate).success).toBe(false),
)

test("the tax is the nearest đồng to gross × rate ÷ (100 + rate), and a refund takes back exactly what a sale gave", () => {
  const rate = fc.constantFrom(5 as const, 8 as const, 10 as const)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), rate, (gross, percent) => {
      const tax = vatIncluded(gross, percent)
      const twiceOff = Math.abs(2 * (tax * (100 + percent) - gross * percent))
      expect(twiceOff).toBeLessThanOrEqual(100 + percent)
      expect(vatIncluded(-gross, percent) + tax).toBe(0)
    }),
  )
})
