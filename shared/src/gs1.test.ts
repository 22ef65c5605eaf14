import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyText } from "../test/any-text"
import { addDays } from "./day"
import { digitalLink, gtinCheckDigit, parseScan, type Scan } from "./gs1"

const GS = "\x1D"
const gtin = "08938500000010"

describe("parseScan reads", () => {
  test.each<[string, Scan]>([
    ["8938500000010", { gtin }],
    ["]E08938500000010", { gtin }],
    ["73513537", { gtin: "00000073513537" }],
    ["036000291452\r", { gtin: "00036000291452" }],
    [`01${gtin}`, { gtin }],
    [`]d201${gtin}10L2611A${GS}17261231`, { gtin, lot: "L2611A", expires_on: "2026-12-31" }],
    [`]Q301${gtin}1726123110L2611A`, { gtin, lot: "L2611A", expires_on: "2026-12-31" }],
    [`]C101${gtin}21A-1/2${GS}10B_3`, { gtin, serial: "A-1/2", lot: "B_3" }],
    [`]e001${gtin}3103001250`, { gtin, weight_kg: 1.25 }],
    [`${GS}01${gtin}11260102${GS}17270102`, { gtin, made_on: "2026-01-02", expires_on: "2027-01-02" }],
    [`01${gtin}15261130`, { gtin, expires_on: "2026-11-30" }],
    [`01${gtin}1526113017261231`, { gtin, expires_on: "2026-12-31" }],
    [`01${gtin}17270200`, { gtin, expires_on: "2027-02-28" }],
    [`01${gtin}17280200`, { gtin, expires_on: "2028-02-29" }],
    [`01${gtin}3100000012`, { gtin, weight_kg: 12 }],
    [`01${gtin}3105012345`, { gtin, weight_kg: 0.12345 }],
    [`01${gtin}235TPX9${GS}10L1`, { gtin, lot: "L1" }],
    [`01${gtin}4148938500000003${GS}10L1`, { gtin, lot: "L1" }],
    [`01${gtin}222A${GS}10L1`, { gtin, lot: "L1" }],
    [`(01)${gtin}(10)L2611A(17)261231`, { gtin, lot: "L2611A", expires_on: "2026-12-31" }],
    [`(01) ${gtin} (10) L2611A `, { gtin, lot: "L2611A" }],
    [`(10)A(B)C(01)${gtin}`, { gtin, lot: "A(B)C" }],
    [`(01)${gtin}(10)A\\(10)B`, { gtin, lot: "A(10)B" }],
    [
      "https://id.gs1.org/01/09521234543213/10/ABC123/21/12345?17=261231",
      { gtin: "09521234543213", lot: "ABC123", serial: "12345", expires_on: "2026-12-31" },
    ],
    [`https://truyxuat.example.vn/01/${gtin}/10/L2611A`, { gtin, lot: "L2611A" }],
    [
      `http://localhost:8000/tem/vn/01/${gtin}/22/2A/10/L%2F1/21/%2B9/?linkType=all#top`,
      { gtin, lot: "L/1", serial: "+9" },
    ],
    [`HTTPS://ocop.vn/01/8938500000010?3103=000500&utm=x`, { gtin, weight_kg: 0.5 }],
    [`https://ocop.vn/01/01/${gtin}/10/01`, { gtin, lot: "01" }],
    [`]Q1https://ocop.vn/01/${gtin}`, { gtin }],
  ])("%j", (text, scan) => expect(parseScan(text)).toEqual({ ok: true, value: scan }))

  test("two-digit years by the window GS1 sets, 49 years back and 50 ahead", () => {
    const expires = (yymmdd: string, year?: number) => {
      const scan = parseScan(`01${gtin}17${yymmdd}`, year)
      return scan.ok ? scan.value.expires_on : scan.error.code
    }
    expect(expires("761231")).toBe("2076-12-31")
    expect(expires("770101")).toBe("1977-01-01")
    expect(expires("991231")).toBe("1999-12-31")
    expect(expires("010101", 2060)).toBe("2101-01-01")
    expect(expires("110101", 2060)).toBe("2011-01-01")
  })
})

describe("parseScan refuses", () => {
  test.each([
    ["", "scan_empty", "code"],
    [" \r\n", "scan_empty", "code"],
    ["]d2", "scan_empty", "code"],
    ["mắm nêm", "scan_unreadable", "code"],
    ["8938500000011", "gtin_check_digit", "gtin"],
    ["89385000000", "gtin_length", "gtin"],
    [`01089385000000111726`, "ai_cut_short", "17"],
    [`]d201${gtin}10`, "ai_cut_short", "10"],
    [`]d201${gtin}10${GS}17261231`, "ai_cut_short", "10"],
    [`]d201${gtin}ABC`, "ai_unreadable", "code"],
    ["]d20108938500000011", "gtin_check_digit", "gtin"],
    ["]d210L2611A", "scan_without_gtin", "code"],
    [`01${gtin}17261301`, "ai_date_invalid", "17"],
    [`01${gtin}11260230`, "ai_date_invalid", "11"],
    [`01${gtin}15260431`, "ai_date_invalid", "15"],
    [`01${gtin}17ABCDEF`, "ai_value_invalid", "17"],
    [`01${gtin}10LÔ 1`, "ai_value_invalid", "10"],
    [`01${gtin}21${"9".repeat(21)}`, "ai_value_invalid", "21"],
    [`01${gtin}22a#b`, "ai_value_invalid", "22"],
    [`01${gtin}10A${GS}10B`, "ai_repeated", "10"],
    [`(01)${gtin}(10)`, "ai_cut_short", "10"],
    ["(01", "ai_unreadable", "code"],
    ["(10)L1", "scan_without_gtin", "code"],
    ["https://ocop.vn/t/L2611A", "link_without_gtin", "code"],
    ["https://ocop.vn/01/abc", "link_without_gtin", "code"],
    [`https://ocop.vn/01/${gtin}/10`, "link_malformed", "10"],
    [`https://ocop.vn/01/${gtin}/10/%E0%A4%A`, "link_malformed", "10"],
    [`https://ocop.vn/01/${gtin}/x/1`, "link_qualifier_unknown", "code"],
    ["https://ocop.vn/01/08938500000011", "gtin_check_digit", "gtin"],
    [`https://ocop.vn/01/${gtin}?17=2612`, "ai_value_invalid", "17"],
  ])("%j with %s", (text, code, field) => {
    expect(parseScan(text)).toMatchObject({ ok: false, error: { code, field } })
  })

  test("any text with a result, never with an exception", () => {
    const piece = fc.constantFrom(
      "01",
      gtin,
      "10",
      "17",
      GS,
      "(",
      ")",
      "]d2",
      "https://a/",
      "/",
      "?",
      "=",
      "%",
      "\\(",
    )
    const text = fc.oneof(
      anyText(),
      fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join("")),
    )
    fc.assert(fc.property(text, (sample) => typeof parseScan(sample).ok === "boolean"))
  })
})

const text = fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/)
const day = fc.integer({ min: -49 * 365, max: 50 * 365 }).map((days) => addDays("2026-06-01", days))
const weight = fc.tuple(fc.nat(999_999), fc.nat(5)).map(([digits, decimals]) => digits / 10 ** decimals)
const goods = fc.stringMatching(/^\d{13}$/).map((digits) => digits + gtinCheckDigit(digits))
const scans: fc.Arbitrary<Scan> = fc.record(
  { gtin: goods, lot: text, serial: text, expires_on: day, made_on: day, weight_kg: weight },
  { requiredKeys: ["gtin"] },
)

describe("a scan", () => {
  test("comes back from its Digital Link, under any host and prefix", () => {
    const base = fc.constantFrom("https://ocop.vn", "http://localhost:8000/", "https://x.example/tem/01/vn//")
    fc.assert(
      fc.property(scans, base, (scan, host) => {
        expect(parseScan(digitalLink(host, scan))).toEqual({ ok: true, value: scan })
      }),
    )
  })

  test("comes back from its element string and its bracketed form", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const elements = elementsOf(scan)
        const announced = "]d2" + elements.map(([ai, value]) => `${ai}${value}${GS}`).join("")
        expect(parseScan(announced)).toEqual({ ok: true, value: scan })
        const bracketed = elements.map(([ai, value]) => `(${ai})${value.replaceAll("(", "\\(")}`).join("")
        expect(parseScan(bracketed)).toEqual({ ok: true, value: scan })
      }),
    )
  })
})

function elementsOf(scan: Scan): [string, string][] {
  const date = (on: string) => on.slice(2).replaceAll("-", "")
  const query = new URL(digitalLink("https://x", { gtin: scan.gtin, ...weightOf(scan) })).searchParams
  return [
    ["01", scan.gtin],
    ...(scan.lot === undefined ? [] : [["10", scan.lot] as [string, string]]),
    ...(scan.serial === undefined ? [] : [["21", scan.serial] as [string, string]]),
    ...(scan.expires_on === undefined ? [] : [["17", date(scan.expires_on)] as [string, string]]),
    ...(scan.made_on === undefined ? [] : [["11", date(scan.made_on)] as [string, string]]),
    ...query.entries(),
  ]
}

function weightOf(scan: Scan): Pick<Scan, "weight_kg"> {
  return scan.weight_kg === undefined ? {} : { weight_kg: scan.weight_kg }
}

describe("digitalLink", () => {
  test("writes the example of the standard", () => {
    const scan = { gtin: "09521234543213", lot: "ABC123", serial: "12345", expires_on: "2026-12-31" }
    expect(digitalLink("https://id.gs1.org", scan)).toBe(
      "https://id.gs1.org/01/09521234543213/10/ABC123/21/12345?17=261231",
    )
  })

  test("encodes what a path cannot hold", () => {
    expect(digitalLink("https://ocop.vn/", { gtin, lot: "A/B?(1)" })).toBe(
      `https://ocop.vn/01/${gtin}/10/A%2FB%3F%281%29`,
    )
  })
})
