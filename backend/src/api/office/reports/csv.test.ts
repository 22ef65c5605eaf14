import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvCell } from "@ocop/shared/csv-cell"
import { csvOf } from "./csv"

describe("a CSV cell", () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ["+84905123456", "'+84905123456"],
    ["-Trà", "'-Trà"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
  ])("never starts a formula: %s", (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  it("keeps numbers numbers, below nothing too", () => {
    expect([csvCell(-50_000), csvCell(1.5), csvCell(0), csvCell(null)]).toEqual(["-50000", "1.5", "0", ""])
  })

  it("is read back as the text it was, but for the apostrophe in front of a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }), (texts) => {
        const csv = csvOf({ name: "x", sheets: [{ name: "s", rows: [texts] }] })
        const [, row = []]: string[][] = parse(csv, { bom: true, relax_column_count: true })
        expect(row.map((cell, n) => (cell === texts[n] ? cell : cell.slice(1)))).toEqual(texts)
        for (const cell of row) expect(cell).not.toMatch(/^[\s\u00A0]*[=+\-@＝＋－＠\t\r\n]/)
      }),
    )
  })
})
