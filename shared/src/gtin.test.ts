import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { gtinCheckDigit, parseGtin } from "./gtin"

test.each([
  ["629104150021", "3"],
  ["893850000001", "0"],
  ["0952123454321", "3"],
  ["7351353", "7"],
  ["03600029145", "2"],
  ["", ""],
  ["12a", ""],
])("the check digit after %j is %j", (first, digit) => expect(gtinCheckDigit(first)).toBe(digit))

describe("parseGtin", () => {
  test.each([
    ["6291041500213", "06291041500213"],
    ["8938500000010", "08938500000010"],
    ["73513537", "00000073513537"],
    ["036000291452", "00036000291452"],
    ["09521234543213", "09521234543213"],
    [" 8938500000010\r\n", "08938500000010"],
  ])("%j becomes %s", (text, gtin) => expect(parseGtin(text)).toEqual({ ok: true, value: gtin }))

  test.each([
    ["", "gtin_not_digits"],
    ["893850000001X", "gtin_not_digits"],
    ["８９３８５００００００１０", "gtin_not_digits"],
    ["893850000001", "gtin_check_digit"],
    ["893850000", "gtin_length"],
    ["089385000000100", "gtin_length"],
    ["8938500000011", "gtin_check_digit"],
  ])("%j is refused with %s", (text, code) =>
    expect(parseGtin(text)).toMatchObject({ ok: false, error: { code } }),
  )

  test("says which digit was expected", () => {
    expect(parseGtin("8938500000011")).toMatchObject({ error: { detail: { expected: "0", found: "1" } } })
  })

  test("any digits with their check digit parse, and a single wrong digit never does", () => {
    const first = fc.stringMatching(/^(\d{7}|\d{11}|\d{12}|\d{13})$/)
    fc.assert(
      fc.property(first, fc.nat(12), fc.integer({ min: 1, max: 9 }), (digits, position, shift) => {
        const whole = digits + gtinCheckDigit(digits)
        expect(parseGtin(whole)).toEqual({ ok: true, value: whole.padStart(14, "0") })
        const at = position % whole.length
        const wrong = String((Number(whole[at]) + shift) % 10)
        expect(parseGtin(whole.slice(0, at) + wrong + whole.slice(at + 1)).ok).toBe(false)
      }),
    )
  })
})
