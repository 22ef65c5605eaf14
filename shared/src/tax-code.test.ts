import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isTaxCode } from "./tax-code"

const real = ["0100109106", "0100686209", "0101248141", "0300588569", "0312120782", "0311609355"]

describe("isTaxCode", () => {
  test.each(real)("%s carries its check digit", (code) => expect(isTaxCode(code)).toBe(true))

  test.each(real)("no other tenth digit goes with %s", (code) => {
    for (let digit = 0; digit < 10; digit++) {
      expect(isTaxCode(code.slice(0, 9) + String(digit))).toBe(String(digit) === code[9])
    }
  })

  test.each([
    ["0100109106-001", true],
    ["0100109105-001", false],
    ["0100109106-01", false],
    ["0100109106001", false],
    ["0100109106-0011", false],
    ["049085001234", true],
    ["04908500123", false],
    ["0490850012345", false],
    ["", false],
    [" 0100109106", false],
    ["01001O9106", false],
    ["０１００１０９１０６", false],
  ])("%j → %s", (text, expected) => expect(isTaxCode(text)).toBe(expected))

  test("swapping two neighbouring digits is noticed", () => {
    const index = fc.integer({ min: 0, max: 7 })
    fc.assert(
      fc.property(fc.constantFrom(...real), index, (code, at) => {
        const [left, right] = [code.charAt(at), code.charAt(at + 1)]
        fc.pre(left !== right)
        expect(isTaxCode(code.slice(0, at) + right + left + code.slice(at + 2))).toBe(false)
      }),
    )
  })
})
