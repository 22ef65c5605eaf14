import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyText } from "../test/any-text"
import { fold, withoutMarks } from "./fold"

describe("fold", () => {
  test.each([
    ["Bánh dừa nướng Quý Thu", "banh dua nuong quy thu"],
    ["ĐẲNG SÂM đẳng sâm", "dang sam dang sam"],
    ["Đắk Nông, Ðăk Hà", "dak nong, dak ha"],
    ["Yến tinh chế sấy thô", "yen tinh che say tho"],
    ["ƯƠỚT ươớt ỹ", "uoot uoot y"],
    ["Bơ-đậu_phộng 250g", "bo-dau_phong 250g"],
    ["", ""],
    ["İ Å K", "i a k"],
    ["🍯 mật ong", "🍯 mat ong"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test("composed and decomposed spellings fold alike", () => {
    const name = "Nước mắm Cửa Khe – Đặc sản"
    expect(fold(name.normalize("NFD"))).toBe(fold(name.normalize("NFC")))
  })

  test("folding twice changes nothing, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")))
      }),
    )
  })

  test("Vietnamese text folds to plain ASCII", () => {
    const letters = [
      ..."aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ ",
    ]
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(fold(text.toUpperCase())).toMatch(/^[a-z ]*$/)
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
  })
})

test("withoutMarks keeps letter case", () => {
  expect(withoutMarks("Thanh Toán ĐƠN đơn")).toBe("Thanh Toan DON don")
})
