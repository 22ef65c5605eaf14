import { expect, test } from "vitest"
import { oldProductSets, setsFromOld } from "./old-product-set"
import { productSet } from "./product-set"

const ids = (text: string) => setsFromOld(text).map(({ id }) => id)

test("QĐ 1048/2019, QĐ 781/2020: every old set leads to sets of QĐ 26/2026, and is named once", () => {
  for (const { name, set_ids } of oldProductSets) {
    expect({ name, sets: set_ids.filter((id) => productSet(id) === undefined) }).toEqual({ name, sets: [] })
    expect(ids(name)).toEqual(set_ids)
  }
  expect(new Set(oldProductSets.map(({ name }) => name)).size).toBe(oldProductSets.length)
})

test("QĐ 26/2026 Phụ lục I: cloth joined the crafts, herbs became medicinal plants, meat and seafood one set", () => {
  expect(setsFromOld("Vải, may mặc")).toMatchObject([{ id: "textile", number: 22, group: "craft" }])
  expect(setsFromOld("thảo dược khác")).toMatchObject([{ id: "essential_oil", group: "herbal" }])
  expect(ids("Chế biến từ thủy hải sản")).toEqual(ids("Chế biến từ thịt, trứng, sữa"))
})

test("an old set that was divided leads to each of its parts, and the officer chooses", () => {
  expect(ids("Sinh vật cảnh")).toEqual(["flower", "ornamental_plant", "ornamental_animal"])
  expect(ids("Nhóm sản phẩm: Sinh vật cảnh")).toEqual(ids("Sinh vật cảnh"))
})

test("a name of today is itself, a name nobody used is nothing", () => {
  expect(ids("Gạo, ngũ cốc, hạt sơ chế khác")).toEqual(["grain"])
  expect(ids("Đồ điện tử")).toEqual([])
})
