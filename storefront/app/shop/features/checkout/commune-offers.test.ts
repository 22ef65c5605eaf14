import { expect, test } from "vitest"
import { offersFor } from "./commune-offers"

const communes = [
  { code: "20356", name: "Phường Quảng Phú" },
  { code: "20341", name: "Phường Tam Kỳ" },
  { code: "20335", name: "Phường Bàn Thạch" },
  { code: "20380", name: "Xã Tam Xuân" },
]
const old = [
  {
    ...{ code: "20854", name: "Xã Tiên Phước", province_code: "48", province: "Đà Nẵng" },
    old: [{ commune: "Xã Tiên Mỹ", district: "Huyện Tiên Phước", province: "Tỉnh Quảng Nam" }],
  },
]
const names = (text: string) => offersFor(text, "48", communes, []).map(({ name }) => name)

test.each([
  ["tam", ["Phường Tam Kỳ", "Xã Tam Xuân"]],
  ["TAM KY", ["Phường Tam Kỳ"]],
  ["phu", ["Phường Quảng Phú", "Phường Tam Kỳ", "Phường Bàn Thạch"]],
  ["xã tam", ["Xã Tam Xuân"]],
  ["không có", []],
])("%s is found by any part of a name, without accents", (text, found) =>
  expect(names(text).sort()).toEqual([...found].sort()),
)

test("what begins with the words comes first", () => expect(names("th")[0]).toBe("Phường Bàn Thạch"))

test("old names answer where no name of today does", () => {
  expect(offersFor("tien my", "48", communes, old)).toEqual([
    { place: "48:20854", name: "Xã Tiên Phước", old: "Xã Tiên Mỹ, Huyện Tiên Phước" },
  ])
  expect(offersFor("tien my", "51", communes, old)).toEqual([])
})
