import { describe, expect, test } from "vitest"
import { complaints, context, GOOD, headings, line, row, sheet } from "../test/register-lines"
import { MAX_REGISTER_ROWS, parseRegister } from "./register-sheet"

describe("the table is found", () => {
  test("under headings of two lines, the upper one spanning columns", () => {
    const upper = [
      "STT",
      "Tên sản phẩm",
      "Chủ thể",
      "Địa chỉ",
      "Nhóm",
      "Kết quả",
      "",
      "Quyết định công nhận",
      "",
      "",
      "",
    ]
    const lower = ["", "", "", "", "", "Điểm", "Hạng sao", "Số", "Ngày", "Cơ quan ban hành", "Có giá trị đến"]
    const goods = ["1", "Bánh dừa", "HTX Quý Thu", "Thôn 1, phường Tam Kỳ, TP Tam Kỳ", "Gạo", "70,9", "4 sao"]
    const decision = ["12/QĐ-UBND", "01/06/2026", "UBND tỉnh", "01/06/2029"]
    const { rows, errors } = parseRegister([line(upper), line(lower), line([...goods, ...decision])], context)
    expect(errors).toEqual([])
    expect(rows[0]).toMatchObject({
      row: 3,
      producer: { legal_form: "cooperative", commune_code: "20341", old_district: "TP Tam Kỳ" },
      certificate: { number: "12/QĐ-UBND", stars: 4, score: 70.9, decided_on: "2026-06-01" },
    })
  })

  test("with number and day of the decision in one cell", () => {
    const fewer = headings.filter((heading) => heading !== "Ngày quyết định")
    const values: Record<string, string> = {
      ...GOOD,
      "Số quyết định": "Quyết định số 377/QĐ-BNN, ngày 17/01/2025",
    }
    const { rows, errors } = parseRegister(
      [
        line(fewer.map((heading) => (heading === "Số quyết định" ? "Số, ngày quyết định" : heading))),
        line(fewer.map((heading) => values[heading] ?? "")),
      ],
      context,
    )
    expect(errors).toEqual([])
    expect(rows[0]?.certificate).toMatchObject({ number: "377/QĐ-BNN", decided_on: "2025-01-17" })
  })

  test.each([
    "Tên sản phẩm",
    "Chủ thể",
    "Bộ sản phẩm",
    "Hạng sao",
    "Số quyết định",
    "Ngày quyết định",
    "Có giá trị đến",
  ])("and told when the column %j is missing", (gone) => {
    const kept = headings.filter((heading) => heading !== gone)
    const { rows, errors } = parseRegister(
      [line(kept), line(kept.map((heading) => GOOD[heading] ?? ""))],
      context,
    )
    expect(rows).toEqual([])
    expect(errors).toMatchObject([{ row: 0, column: gone, code: "missing_column" }])
  })

  test("and told when two columns mean the same", () => {
    const { errors } = parseRegister([line([...headings, "Số sao"]), line([])], context)
    expect(errors).toMatchObject([{ row: 0, column: "Số sao", code: "repeated_column" }])
  })

  test.each([
    ["nothing", []],
    ["prose", [line(["Kính gửi các đơn vị"]), line(["Xin chào"])]],
    ["another table", [line(["a", "b", "c"]), line(["1", "2", "3"])]],
  ])("or, in %s, not", (_, lines) => {
    expect(parseRegister(lines, context).errors).toMatchObject([{ row: 0, code: "no_heading_row" }])
  })
})

describe("what is no line of goods is passed over", () => {
  test("blank lines, section titles, column numbers, repeated headings, totals", () => {
    const rows = [
      line(headings.map((_, index) => `(${index + 1})`)),
      line(["I", "THÀNH PHỐ TAM KỲ"]),
      row(),
      line([]),
      line(["", " "]),
      line(headings),
      line(["", "Tổng cộng: 1 sản phẩm"]),
    ]
    const { read, rows: good, errors } = parseRegister(sheet(...rows), context)
    expect(errors).toEqual([])
    expect([read, good.map((one) => one.row)]).toEqual([1, [6]])
  })

  test("but a numbered line is goods even when all but its name is missing", () => {
    expect(complaints(line(["7", "Bánh tráng"])).length).toBeGreaterThan(3)
  })
})

test("more lines than one import takes are refused as a whole", () => {
  const goods = line(["1", "Bánh tráng"])
  const many = parseRegister(sheet(...Array.from({ length: MAX_REGISTER_ROWS + 1 }, () => goods)), context)
  expect(many.rows).toEqual([])
  expect(many.errors).toMatchObject([{ row: 0, code: "too_many_rows" }])
})
