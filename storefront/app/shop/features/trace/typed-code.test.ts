import { describe, expect, test } from "vitest"
import { readTyped } from "./typed-code"

const HOST = "cho.example.vn"
const GTIN = "08938500000010"
const read = (code: string, lot = "", serial = "") => readTyped({ code, lot, serial }, HOST)

describe("a code typed by hand", () => {
  test.each([
    ["the digits of a bar code", "8938500000010", "", "", { gtin: GTIN }],
    ["a bar code with its lot", "8938500000010", " L2607A ", "", { gtin: GTIN, lot: "L2607A" }],
    ["a bar code with lot and serial", "8938500000010", "L1", "S1", { gtin: GTIN, lot: "L1", serial: "S1" }],
    [
      "the brackets beside a DataMatrix",
      `(01)${GTIN}(10)L1(21)S1`,
      "",
      "",
      { gtin: GTIN, lot: "L1", serial: "S1" },
    ],
    ["the province's own link", `https://${HOST}/01/${GTIN}/10/L1`, "", "", { gtin: GTIN, lot: "L1" }],
  ])("may be %s", (_, code, lot, serial, value) => {
    expect(read(code, lot, serial)).toEqual({ ok: true, value })
  })

  test.each([
    ["a link of another host", `https://gia.example.com/01/${GTIN}`, "", "link_foreign_host", "code"],
    ["a wrong check digit", "8938500000011", "", "gtin_check_digit", "gtin"],
    ["nothing", "  ", "", "scan_empty", "code"],
    ["a lot with letters GS1 forbids", "8938500000010", "LÔ 7", "lot_number_invalid", "lot"],
  ])("is refused with its field: %s", (_, code, lot, reason, field) => {
    const answer = read(code, lot)
    expect(answer.ok ? null : [answer.error.code, answer.error.field]).toEqual([reason, field])
  })
})
