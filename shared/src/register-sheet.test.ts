import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { context, GOOD, headings, row, sheet } from "../test/register-lines"
import { registerMessage } from "./register-message"
import { parseRegister } from "./register-sheet"

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
        old_province: "Quảng Nam",
        story: null,
      },
      product: {
        name: "Bánh dừa nướng Quý Thu",
        product_set: "grain_product",
        product_code: "49-502-20341-1-2025",
        trademark: null,
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
