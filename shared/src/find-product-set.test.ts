import { expect, test } from "vitest"
import { findProductSet } from "./find-product-set"
import { productSets } from "./product-set"

test.each(productSets)("knows set $number by name, number and id, accents or not", (set) => {
  for (const text of [
    set.name,
    set.name.toUpperCase(),
    set.name.normalize("NFD"),
    set.id,
    `Bộ ${set.number}`,
  ]) {
    expect(findProductSet(text)?.id).toBe(set.id)
  }
  expect(findProductSet(`${set.number}. ${set.name}`)?.id).toBe(set.id)
  expect(findProductSet(`Bộ sản phẩm: ${set.name}`)?.id).toBe(set.id)
})

test.each([
  ["Gia vị khác", "dry_seasoning"],
  ["Gia vị khác (muối, hành, tỏi, tiêu…)", "dry_seasoning"],
  ["Thảo dược khác", "essential_oil"],
  ["Vải và may mặc", "textile"],
  ["Lưu niệm, nội thất, trang trí", "handicraft"],
  ["TCMN gia dụng", "handicraft"],
  ["Chế biến từ thịt, trứng, sữa", "animal_product"],
  ["Sản phẩm chế biến từ thủy hải sản", "animal_product"],
  ["Tương, nước mắm", "liquid_seasoning"],
  ["Trà thảo mộc", "herbal_tea"],
  ["Cà phê", "coffee_cocoa"],
  ["Dịch vụ du lịch cộng đồng và điểm du lịch", "tourism_service"],
  ["Bộ số 18", "supplement"],
  ["7", "produce_product"],
])("%s means %s", (text, id) => expect(findProductSet(text)?.id).toBe(id))

test.each(["", "Bộ", "0", "27", "Thực phẩm", "Xe đạp", "gạo và xe đạp"])("%j names no set", (text) => {
  expect(findProductSet(text)).toBeUndefined()
})
