import fc from "fast-check"
import { expect, test } from "vitest"
import { parseGtin } from "./gtin"
import { internalGtin, isInternalGtin } from "./internal-gtin"

test("GS1 prefixes 20–29: goods without a number of GS1 get one for use inside, with a right check digit", () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), (number) => {
      const gtin = internalGtin(number)
      expect(parseGtin(gtin)).toEqual({ ok: true, value: gtin })
      expect(isInternalGtin(gtin)).toBe(true)
    }),
  )
  expect(internalGtin(1)).toBe("02900000000018")
  expect(isInternalGtin("08938500000010")).toBe(false)
  expect(isInternalGtin("2900000000018")).toBe(true)
})
