import fc from "fast-check"
import { expect, test } from "vitest"
import { DRAWING_PALETTES, drawingOf } from "./drawing"
import { drawingKind, drawingKinds } from "./drawing-kind"
import { productSets } from "./product-set"

test.each([
  ["Nước mắm cốt Mười Quý", "liquid_seasoning", "fishsauce"],
  ["Bánh dừa nướng Quý Thu", "grain_product", "coconut"],
  ["Bánh tráng lề Địch Yên", "grain_product", "ricepaper"],
  ["Yến tinh chế Kon Tum", "animal_product", "nest"],
  ["Dầu phụng Bảo Tâm", "produce_product", "oil"],
  ["Đậu xanh Vĩnh Giang", "grain", "beans"],
  ["Ném Hải Dương", "dry_seasoning", "shallot"],
  ["Ớt A Riêu muối", "dry_seasoning", "greenchili"],
  ["Muối hầm Sa Huỳnh", "dry_seasoning", "salt"],
  ["Hạt điều rang muối Sachi", "produce_product", "nuts"],
  ["Cam Măng Đen", "fresh_produce", "citrus"],
  ["Măng muối chua Hướng Hóa", "produce_product", "bamboo"],
  ["Trà vỏ cà phê Pun", "herbal_tea", "teabox"],
  ["Cà phê hòa tan nấm linh chi beCHAMP", "coffee_cocoa", "coffee"],
  ["Trà gừng Minh Quân", "herbal_tea", "ginger"],
  ["Rượu sâm Ngọc Linh K5 Premium", "other_alcohol", "spirit"],
  ["Rượu chuối hột Suối Đá", "other_alcohol", "wine"],
  ["Vang sim rừng Măng Đen", "other_alcohol", "fruitwine"],
  ["Tỏi ngâm mật ong DORI", "produce_product", "garlic"],
  ["Quật cảnh Cẩm Hà", "ornamental_plant", "bonsai"],
  ["Quật sấy sợi Phúc Nguyễn", "produce_product", "kumquat"],
  ["Điểm du lịch Thành Cổ Quảng Ngãi", "tourism_service", "homestay"],
  ["Nhang quế Trà Bồng", "essential_oil", "incense"],
  ["Tinh dầu quế Trà My", "essential_oil", "cinnamon"],
  ["SAPHRATON", "supplement", "supplement"],
])("%s of the set %s is drawn as %s", (name, set, kind) => {
  expect(drawingKind(name, set)).toBe(kind)
  expect(drawingKind(name.normalize("NFD").toUpperCase(), set)).toBe(kind)
})

test("a name that says nothing is drawn as its set, and a set nobody knows as a parcel", () => {
  for (const { id } of productSets) expect(drawingKind("Xyz", id)).not.toBe("parcel")
  expect(drawingKind("Xyz", "no_such_set")).toBe("parcel")
})

test("whatever the name, there is a kind with a drawing and one of its palettes, the same each time", () => {
  const set = fc.constantFrom(...productSets.map(({ id }) => id), "no_such_set")
  fc.assert(
    fc.property(fc.string(), set, fc.string(), (name, product_set, key) => {
      const drawing = drawingOf({ name, product_set, key })
      expect(drawingKinds).toContain(drawing.kind)
      expect(drawing.palette).toBeGreaterThanOrEqual(1)
      expect(drawing.palette).toBeLessThanOrEqual(DRAWING_PALETTES)
      expect(drawing.path).toBe(`/art/${drawing.kind}-${drawing.palette}.svg`)
      expect(drawingOf({ name, product_set, key })).toEqual(drawing)
    }),
  )
})

test("the colours of many goods of one kind are spread over all palettes", () => {
  const palettes = Array.from(
    { length: 600 },
    (_, index) => drawingOf({ name: "Trà", product_set: "herbal_tea", key: `tra-rung-${index}` }).palette,
  )
  for (let palette = 1; palette <= DRAWING_PALETTES; palette++) {
    expect(palettes.filter((one) => one === palette).length).toBeGreaterThan(60)
  }
})
