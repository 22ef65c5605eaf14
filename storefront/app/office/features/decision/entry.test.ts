import { expect, test } from "vitest"
import { decisionBody, EMPTY_ROW, entryOf, fixed, gapsOf, pastedRows } from "./entry"

const PASTED = [
  "Mã số\tSản phẩm\tChủ thể\tLoại\tĐiểm\tHạng",
  "48-20410-5-2026\tNhang bách thảo\tCơ sở Bách Thảo\tLần đầu\t72,5\t4 sao",
  "",
  "\tRượu đảng sâm\tHKD Đức Huy\tNâng hạng\t78,5\t04 sao",
  "\tGạo Cái Quạt Mo\tHTX Bình Trị\tĐánh giá lại\t74,2\t4",
].join("\r\n")

test("rows copied out of a spreadsheet become rows of the form, heading and empty lines passed over", () => {
  const rows = pastedRows(PASTED)
  expect(rows.map(({ name, kind, score, stars }) => [name, kind, score, stars])).toEqual([
    ["Nhang bách thảo", "first", "72,5", "4"],
    ["Rượu đảng sâm", "upgrade", "78,5", "4"],
    ["Gạo Cái Quạt Mo", "renewal", "74,2", "4"],
  ])
})

test("a product is named by its code, or by name and producer where it has none; empty rows are left out", () => {
  const [coded, named] = pastedRows(PASTED)
  const rows = [coded ?? EMPTY_ROW, EMPTY_ROW, named ?? EMPTY_ROW]
  const head = { number: "1", decided_on: "2026-11-18", issuer: "UBND", file_id: "", file_name: "" }
  const body = decisionBody({ ...head, rows }, true)
  expect(body.lines).toEqual([
    { product_code: "48-20410-5-2026", kind: "first", stars: 4, score: 72.5 },
    { name: "Rượu đảng sâm", producer: "HKD Đức Huy", kind: "upgrade", stars: 4, score: 78.5 },
  ])
})

test("a row without stars is told before anything is sent", () => {
  const entry = (stars: string) => ({
    number: "1",
    decided_on: "2026-11-18",
    issuer: "UBND",
    file_id: "",
    file_name: "",
    rows: [{ ...EMPTY_ROW, name: "Trà", stars }],
  })
  expect(gapsOf(entry(""))?.lines).toMatchObject([{ ok: false, errors: [{ code: "stars_missing" }] }])
  expect(gapsOf(entry("4"))).toBeNull()
})

test("a formula, or a score that is no number, is told by row and cell and never sent as something else", () => {
  const cells = ["", "=B2", "HTX Bình Trị", "Lần đầu", "=70+2", "4 sao"]
  const [pasted, worded] = pastedRows(
    [cells.join("\t"), "\tGạo Cái Quạt Mo\tHTX Bình Trị\t\tđiểm 72\t=F2"].join("\n"),
  )
  const entry = {
    ...{ number: "1", decided_on: "2026-11-18", issuer: "UBND", file_id: "", file_name: "" },
    rows: [pasted ?? EMPTY_ROW, EMPTY_ROW, worded ?? EMPTY_ROW],
  }
  const told = gapsOf(entry)?.lines.map(({ errors }) => errors.map(({ code, field }) => [code, field]))
  expect(told).toEqual([
    [
      ["formula_cell", "name"],
      ["formula_cell", "score"],
    ],
    [
      ["score_invalid", "score"],
      ["stars_missing", "stars"],
    ],
  ])
})

test("a fix offered beside an error sets one cell of one row and nothing else", () => {
  const rows = [EMPTY_ROW, { ...EMPTY_ROW, stars: "4" }]
  expect(fixed(rows, "1:stars:3")).toEqual([EMPTY_ROW, { ...EMPTY_ROW, stars: "3" }])
  expect(fixed(rows, "1:__proto__:3")).toEqual(rows)
})

test("the form is read back as it was typed, at most 500 rows of it", () => {
  const form = new FormData()
  form.set("count", "1")
  form.set("number", " 4382/QĐ-UBND ")
  form.set("0.name", "Trà")
  expect(entryOf(form)).toMatchObject({ number: "4382/QĐ-UBND", rows: [{ name: "Trà", kind: "" }] })
  form.set("count", "100000")
  expect(entryOf(form).rows).toHaveLength(500)
})
