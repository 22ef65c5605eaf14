import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { FindCommune, RegisterCell } from "./register"
import { registerMessage } from "./register-message"
import { MAX_REGISTER_ROWS, parseRegister } from "./register-sheet"

const findCommune: FindCommune = (text) =>
  text.includes("Tam Kỳ") ? { code: "20341", name: "Phường Tam Kỳ", province_code: "48" } : undefined
const context = { today: "2026-11-22", findCommune }

const GOOD: Record<string, string> = {
  STT: "1",
  "Tên sản phẩm": "Bánh dừa nướng Quý Thu",
  "Chủ thể": "Công ty TNHH Quý Thu",
  "Loại hình": "Công ty",
  "Mã số thuế": "9900000016",
  "Điện thoại": "0900 000 001",
  "Xã, phường": "Phường Tam Kỳ",
  "Huyện (cũ)": "Thành phố Tam Kỳ",
  "Bộ sản phẩm": "Chế biến từ gạo, ngũ cốc",
  "Hạng sao": "5",
  Điểm: "91,75",
  "Số quyết định": "377/QĐ-BNN-VPĐP",
  "Ngày quyết định": "17/01/2025",
  "Cơ quan ban hành": "Bộ Nông nghiệp và Phát triển nông thôn",
  "Có giá trị đến": "17/01/2028",
  "Gia hạn đến": "",
  "Ngày thu hồi": "",
  "Mã sản phẩm": "49-502-20341-1-2025",
  GTIN: "9520026000019",
  "Đơn vị tính": "hộp",
  "Giá bán": "55.000",
  "Thuế suất": "8%",
  "Tồn đầu": "12",
}
const headings = Object.keys(GOOD)

function line(values: readonly string[]): RegisterCell[] {
  return values.map((text) => ({ text }))
}

function row(changes: Record<string, string> = {}): RegisterCell[] {
  return line(headings.map((heading) => ({ ...GOOD, ...changes })[heading] ?? ""))
}

function sheet(...rows: RegisterCell[][]) {
  return [line(["PHỤ LỤC DANH SÁCH SẢN PHẨM OCOP"]), line([]), line(headings), ...rows]
}

function complaints(...rows: RegisterCell[][]) {
  return parseRegister(sheet(...rows), context).errors.map(({ row, column, code }) => [row, column, code])
}

test("a good line is read whole", () => {
  const { read, rows, errors } = parseRegister(sheet(row()), context)
  expect(errors).toEqual([])
  expect(read).toBe(1)
  expect(rows).toEqual([
    {
      row: 4,
      producer: {
        name: "Công ty TNHH Quý Thu",
        legal_form: "company",
        tax_code: "9900000016",
        phone: "0900000001",
        province_code: "48",
        commune_code: "20341",
        commune_name: "Phường Tam Kỳ",
        old_district: "Thành phố Tam Kỳ",
        story: null,
      },
      product: {
        name: "Bánh dừa nướng Quý Thu",
        product_set: "grain_product",
        product_code: "49-502-20341-1-2025",
        description: null,
        gtin: "09520026000019",
        unit: "hộp",
        price: 55_000,
        vat_rate: 8,
        opening_stock_milli: 12_000,
      },
      certificate: {
        number: "377/QĐ-BNN-VPĐP",
        issuer: "Bộ Nông nghiệp và Phát triển nông thôn",
        stars: 5,
        score: 91.75,
        decided_on: "2025-01-17",
        valid_until: "2028-01-17",
        extended_until: null,
        revoked_on: null,
        revoke_reason: null,
        revoke_document: null,
      },
    },
  ])
})

test("text is tidied of blanks, line breaks and marks nobody sees", () => {
  const { rows } = parseRegister(
    sheet(row({ "Tên sản phẩm": "\uFEFF Bánh\u200B dừa\n nướng\u00A0 Quý Thu " })),
    context,
  )
  expect(rows[0]?.product.name).toBe("Bánh dừa nướng Quý Thu")
})

describe("a bad line is told by number, column and reason", () => {
  test.each([
    [{ "Ngày quyết định": "17/01/25" }, "Ngày quyết định", "date_invalid"],
    [{ "Có giá trị đến": "30/02/2028" }, "Có giá trị đến", "date_invalid"],
    [{ "Có giá trị đến": "16/01/2025" }, "Có giá trị đến", "valid_until_before_decision"],
    [
      { "Ngày quyết định": "23/11/2026", "Có giá trị đến": "23/11/2029" },
      "Ngày quyết định",
      "decision_in_future",
    ],
    [{ "Gia hạn đến": "16/01/2028" }, "Gia hạn đến", "extended_before_valid_until"],
    [{ "Gia hạn đến": "16/07/2028" }, "Gia hạn đến", "extended_too_long"],
    [{ "Ngày thu hồi": "16/01/2025" }, "Ngày thu hồi", "revoked_before_decision"],
    [{ "Hạng sao": "4" }, "Hạng sao", "stars_contradict_score"],
    [{ "Hạng sao": "2" }, "Hạng sao", "stars_invalid"],
    [{ "Hạng sao": "4,5" }, "Hạng sao", "stars_invalid"],
    [{ Điểm: "101" }, "Điểm", "score_invalid"],
    [{ Điểm: "chín mươi" }, "Điểm", "score_invalid"],
    [{ "Bộ sản phẩm": "Đồ chơi" }, "Bộ sản phẩm", "product_set_unknown"],
    [{ "Loại hình": "Vương quốc" }, "Loại hình", "legal_form_unknown"],
    [{ "Xã, phường": "Xã Trăng" }, "Xã, phường", "commune_unknown"],
    [{ "Mã số thuế": "9900000017" }, "Mã số thuế", "tax_code_invalid"],
    [{ "Điện thoại": "12345" }, "Điện thoại", "phone_invalid"],
    [{ GTIN: "9520026000018" }, "GTIN", "gtin_check_digit"],
    [{ GTIN: "95200260" + "ABCDE" }, "GTIN", "gtin_invalid"],
    [{ "Mã sản phẩm": "KHONG-CO" }, "Mã sản phẩm", "product_code_invalid"],
    [{ "Giá bán": "-5" }, "Giá bán", "number_invalid"],
    [{ "Thuế suất": "7%" }, "Thuế suất", "vat_rate_invalid"],
    [{ "Tên sản phẩm": "" }, "Tên sản phẩm", "missing_value"],
    [{ "Chủ thể": "" }, "Chủ thể", "missing_value"],
    [{ "Hạng sao": "" }, "Hạng sao", "missing_value"],
    [{ "Số quyết định": "" }, "Số quyết định", "missing_value"],
    [{ "Cơ quan ban hành": "" }, "Cơ quan ban hành", "missing_value"],
    [{ "Xã, phường": "", "Huyện (cũ)": "" }, "Xã, phường", "missing_value"],
    [{ "Tên sản phẩm": "x".repeat(201) }, "Tên sản phẩm", "text_too_long"],
    [{ "Tên sản phẩm": "=CMD()" }, "Tên sản phẩm", "formula_cell"],
  ])("%j", (changes, column, code) => {
    expect(complaints(row(), row({ "Tên sản phẩm": "Kẹo đậu", GTIN: "", ...changes }))).toEqual([
      [5, column, code],
    ])
  })

  test("several faults of one line are all told", () => {
    expect(complaints(row({ "Mã số thuế": "1", "Hạng sao": "9", "Giá bán": "rẻ" }))).toEqual([
      [4, "Mã số thuế", "tax_code_invalid"],
      [4, "Giá bán", "number_invalid"],
      [4, "Hạng sao", "stars_invalid"],
    ])
  })

  test("in words of both languages, with the figures", () => {
    const [error] = parseRegister(sheet(row({ "Hạng sao": "4", Điểm: "91,75" })), context).errors
    if (!error) throw new Error("no error")
    expect(registerMessage(error)).toEqual({
      vi: "91,75 điểm ứng với 5 sao (0: không đạt), nhưng tệp ghi 4 sao. Đối chiếu với quyết định.",
      en: "91.75 points give 5 stars (0: none), but the file says 4. Check the decision.",
    })
  })
})

describe("a formula is refused, whatever it was worked out to", () => {
  test("in a column that is read", () => {
    const cells = row()
    cells[headings.indexOf("Điểm")] = { text: "91,75", number: 91.75, formula: "SUM(A1:B1)" }
    expect(complaints(cells)).toEqual([[4, "Điểm", "formula_cell"]])
  })

  test("but not in the running number, which nothing is taken from", () => {
    const cells = row()
    cells[0] = { text: "1", number: 1, formula: "ROW()-3" }
    expect(complaints(cells)).toEqual([])
  })
})

test("cells that hold numbers are read as such", () => {
  const cells = row()
  const put = (heading: string, number: number) => {
    cells[headings.indexOf(heading)] = { text: String(number), number }
  }
  put("Mã số thuế", 101248141)
  put("Hạng sao", 5)
  put("Ngày quyết định", 45674)
  put("Giá bán", 55000)
  put("Thuế suất", 0.08)
  put("Tồn đầu", 1.125)
  put("Điện thoại", 905123456)
  cells[headings.indexOf("GTIN")] = { text: "9.52003E+12", number: 9520026000019 }
  const { rows, errors } = parseRegister(sheet(cells), context)
  expect(errors).toEqual([])
  expect(rows[0]).toMatchObject({
    producer: { tax_code: "0101248141", phone: "0905123456" },
    product: { price: 55_000, vat_rate: 8, opening_stock_milli: 1125, gtin: "09520026000019" },
    certificate: { stars: 5, decided_on: "2025-01-17" },
  })
})

describe("a product may stand once per decision", () => {
  const renewed = {
    "Số quyết định": "12/QĐ-UBND",
    "Ngày quyết định": "01/06/2026",
    "Có giá trị đến": "01/06/2029",
  }

  test("so a second decision is another certificate of it", () => {
    expect(complaints(row(), row(renewed))).toEqual([])
  })

  test("and the same one again is a duplicate, however it is spelled", () => {
    expect(complaints(row(), row(renewed), row({ "Tên sản phẩm": "BÁNH DỪA  NƯỚNG QUÝ THU" }))).toEqual([
      [6, "Tên sản phẩm", "duplicate_product"],
    ])
  })

  test("a bar code belongs to one product", () => {
    expect(complaints(row(), row({ "Tên sản phẩm": "Kẹo đậu" }))).toEqual([[5, "GTIN", "gtin_repeated"]])
  })
})

describe("goods not rated yet", () => {
  const unrated = {
    "Hạng sao": "",
    Điểm: "",
    "Số quyết định": "",
    "Ngày quyết định": "",
    "Có giá trị đến": "",
  }

  test("have no certificate", () => {
    const { rows, errors } = parseRegister(sheet(row(unrated)), context)
    expect(errors).toEqual([])
    expect(rows[0]?.certificate).toBeNull()
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

test("more lines than one import takes are refused as a whole", () => {
  const goods = line(["1", "Bánh tráng"])
  const many = parseRegister(sheet(...Array.from({ length: MAX_REGISTER_ROWS + 1 }, () => goods)), context)
  expect(many.rows).toEqual([])
  expect(many.errors).toMatchObject([{ row: 0, code: "too_many_rows" }])
})

test("whatever the cells hold, every line of goods is either good or has its reasons, and nothing throws", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(...Object.values(GOOD)),
    fc.constantFrom("=1+1", "5", "01/02/2025", "★★★★", "không"),
  )
  const cells = fc.array(
    fc.record({ text: cell, formula: fc.option(fc.constant("A1"), { nil: undefined, freq: 20 }) }),
    { maxLength: headings.length + 2 },
  )
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (lines) => {
      const { read, rows, errors } = parseRegister(sheet(...lines), context)
      const bad = new Set(errors.map((error) => error.row))
      expect(read).toBe(rows.length + bad.size)
      expect(rows.some((one) => bad.has(one.row))).toBe(false)
      for (const error of errors) {
        const { vi, en } = registerMessage(error)
        expect(`${vi}${en}`).not.toMatch(/\{\w+\}/)
      }
    }),
    { numRuns: 60 },
  )
})
