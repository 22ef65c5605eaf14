import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "./day"
import {
  bracketed,
  checkedScan,
  digitalLink,
  elementString,
  gtinCheckDigit,
  linkHost,
  parseLot,
  parseScan,
  parseSerial,
  type Scan,
} from "./gs1"

const gtin = "08938500000010"
const SET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"

const value = fc
  .string({ unit: fc.constantFrom(...SET_82), minLength: 1, maxLength: 20 })
  .filter((text) => text !== "." && text !== "..")
const goods = fc.stringMatching(/^\d{13}$/).map((digits) => digits + gtinCheckDigit(digits))
const day = fc.nat(20_000).map((days) => addDays("2000-01-01", days))
const scans: fc.Arbitrary<Scan> = fc.record(
  { gtin: goods, lot: value, serial: value, expires_on: day, made_on: day },
  { requiredKeys: ["gtin"] },
)

describe("GS1 round trips: what is built is read back as it was", () => {
  test("element string of a DataMatrix (General Specifications, FNC1 after a variable value that is not the last)", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        expect(parseScan("]d2" + elementString(scan))).toEqual({ ok: true, value: scan })
        expect(elementString(scan).endsWith("\x1D")).toBe(false)
      }),
    )
  })

  test("bracketed letters beside the carrier", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        expect(parseScan(bracketed(scan))).toEqual({ ok: true, value: scan })
      }),
    )
  })

  test("Digital Link through a browser's own reading of the address, and what a carrier takes is checked", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        expect(checkedScan(scan)).toEqual({ ok: true, value: scan })
        const address = new URL(digitalLink("https://ocop.example/tem", scan)).href
        expect(parseScan(address)).toEqual({ ok: true, value: scan })
      }),
    )
  })
})

describe("GS1 set 82, 1 to 20 characters: what no carrier can hold is refused where it is entered", () => {
  test.each(["", "LÔ 1", "L 1", " L1", "L1 ", "L#1", "9".repeat(21), ".", "..", "L\x1D1"])("%j", (text) => {
    expect(parseLot(text)).toEqual({ ok: false, error: { code: "lot_number_invalid", field: "lot" } })
    expect(parseSerial(text)).toMatchObject({ ok: false, error: { code: "serial_invalid", field: "serial" } })
    expect(checkedScan({ gtin, lot: text })).toMatchObject({ ok: false, error: { field: "lot" } })
    expect(checkedScan({ gtin, serial: text })).toMatchObject({ ok: false, error: { field: "serial" } })
  })

  test("a wrong check digit", () => {
    expect(checkedScan({ gtin: "08938500000011" })).toMatchObject({
      error: { code: "gtin_check_digit", detail: { expected: "0", found: "1" } },
    })
  })
})

describe("GS1 Digital Link: qualifiers stand in the order 22, 10, 21, 235", () => {
  const read = (path: string) => parseScan(`https://ocop.example/01/${gtin}${path}`)

  test.each([
    ["/21/S/10/L", "10"],
    ["/10/L/22/V", "22"],
    ["/10/L/10/L", "10"],
    ["/235/T/21/S", "21"],
  ])("%s is refused at %s", (path, ai) => {
    expect(read(path)).toEqual({
      ok: false,
      error: { code: "link_qualifier_order", field: "code", detail: { ai } },
    })
  })

  test("in order, with any left out, they are read", () => {
    expect(read("/22/V/10/L/21/S/235/T")).toMatchObject({ value: { lot: "L", serial: "S" } })
    expect(read("/22/V/21/S")).toMatchObject({ value: { serial: "S" } })
  })

  test("over length and badly percent-encoded values name the qualifier", () => {
    expect(read(`/10/${"L".repeat(21)}`)).toMatchObject({ error: { code: "ai_value_invalid", field: "10" } })
    expect(read("/10/L%C3%94")).toMatchObject({ error: { code: "ai_value_invalid", field: "10" } })
    expect(read("/10/%E1%BB")).toMatchObject({ error: { code: "link_malformed", field: "10" } })
    expect(read("/10/%zz")).toMatchObject({ error: { code: "link_malformed", field: "10" } })
    expect(read("/10/%4C1")).toMatchObject({ value: { lot: "L1" } })
  })
})

test.each([
  ["https://OCOP.example/01/1", "ocop.example"],
  ["http://localhost:8000/x", "localhost:8000"],
  ["https://ocop.example@evil.example/01/1", "evil.example"],
  ["08938500000010", null],
])("other people's domains are told by the host of the link: %s", (text, host) =>
  expect(linkHost(text)).toBe(host),
)
