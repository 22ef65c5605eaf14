import { describe, expect, test } from "vitest"
import { complaints, row } from "../test/register-lines"

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
