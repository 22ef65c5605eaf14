import { describe, expect, it } from "vitest"
import { communeFinder } from "./communes"

const DA_NANG = "48"
const find = communeFinder(DA_NANG)

describe("communeFinder", () => {
  it.each([
    ["a commune of today", "Xã Tiên Phước", null, "20854"],
    ["its name without the word for its kind", "Tiên Phước", null, "20854"],
    ["its name without marks, in capitals", "XA TIEN PHUOC", null, "20854"],
    ["decomposed letters", "Xã Tiên Phước".normalize("NFD"), null, "20854"],
    ["a ward of another province by its district", "Xã Đăk Hà", "Huyện Đắk Hà", "23500"],
    ["one of two communes whose names differ by a mark", "Xã Ba Tơ", "Huyện Ba Tơ", "21484"],
    ["the other of them", "Xã Ba Tô", "Huyện Ba Tơ", "21523"],
    ["an old commune by its old district", "Xã Tam Thanh", "Thành phố Tam Kỳ", "20356"],
    ["an old commune with its district behind a comma", "xã Tam Thanh, TP Tam Kỳ", null, "20356"],
    ["a name found in several provinces, in the register's own", "Xã Hiệp Đức", null, "20779"],
  ])("%s", (_, text, district, code) => {
    expect(find(text, district)?.code).toBe(code)
  })

  it.each([
    ["a name nobody has", "Xã Không Có", null],
    ["a name several provinces have and its own does not", "Xã Tân Thành", null],
    ["nothing", "", null],
    ["a word for a kind alone", "Xã", null],
  ])("%s finds nothing", (_, text, district) => {
    expect(find(text, district)).toBeUndefined()
  })

  it("what it finds carries today's name, code and province, and the province before", () => {
    expect(find("phuong hoi an", "Hội An")).toEqual({
      code: "20410",
      name: "Phường Hội An",
      province_code: DA_NANG,
      old_province: "Quảng Nam",
    })
    expect(find("Phường Hải Châu", null)?.old_province).toBe("Thành phố Đà Nẵng")
    expect(find("Xã Đăk Hà", "Huyện Đắk Hà")?.old_province).toBe("Kon Tum")
  })
})
