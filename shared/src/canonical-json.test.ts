import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonicalJson } from "./canonical-json"

describe("canonicalJson", () => {
  test("orders keys as RFC 8785 §3.2.3 shows", () => {
    const value = {
      "€": "Euro Sign",
      "\r": "Carriage Return",
      "\u000a": "Newline",
      "1": "One",
      "\u0080": "Control",
      "😂": "Smiley",
      ö: "Latin Small Letter O With Diaeresis",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "</script>": "Browser Challenge",
    }
    expect(canonicalJson(value).match(/:"[^"]*"/g)).toEqual(
      [
        "Newline",
        "Carriage Return",
        "One",
        "Browser Challenge",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Smiley",
        "Hebrew Letter Dalet With Dagesh",
      ].map((name) => `:"${name}"`),
    )
  })

  test("writes numbers, text and literals as RFC 8785 §3.2.2 shows", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test("leaves out fields that are undefined, as JSON does", () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}')
    expect(canonicalJson(undefined)).toBe("null")
  })

  test("says the same of any value whatever the order its keys were written in", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        const again: unknown = JSON.parse(text)
        expect(canonicalJson(again)).toBe(text)
        expect(canonicalJson(reversed(value))).toBe(text)
        expect(again).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  )
}
