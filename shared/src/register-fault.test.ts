import { describe, expect, test } from "vitest"
import { complaints, context, headings, row, sheet } from "../test/register-lines"
import { registerMessage } from "./register-message"
import { parseRegister } from "./register-sheet"

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
    [{ "Bộ sản phẩm": "Sinh vật cảnh" }, "Bộ sản phẩm", "product_set_divided"],
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
