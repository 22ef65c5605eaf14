import { expect, test } from "vitest"
import { productGroup, productGroups } from "./product-group"
import { departmentNames, productSet, productSets } from "./product-set"

test("six groups hold twenty-six sets, numbered as their score sheets are", () => {
  expect(productGroups).toHaveLength(6)
  expect(productSets.map((set) => set.number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
  expect(new Set(productSets.map((set) => set.id)).size).toBe(26)
  const sizes = productGroups.map((group) => productSets.filter((set) => set.group === group.id).length)
  expect(sizes).toEqual([13, 4, 3, 2, 3, 1])
})

test("ids are stable: they stand in registers, links and facts", () => {
  expect(productSets.map((set) => set.id)).toEqual([
    "fresh_produce",
    "fresh_animal",
    "grain",
    "honey",
    "ready_food",
    "grain_product",
    "produce_product",
    "animal_product",
    "liquid_seasoning",
    "dry_seasoning",
    "tea",
    "herbal_tea",
    "coffee_cocoa",
    "white_spirit",
    "other_alcohol",
    "water",
    "soft_drink",
    "supplement",
    "cosmetic",
    "essential_oil",
    "handicraft",
    "textile",
    "flower",
    "ornamental_plant",
    "ornamental_animal",
    "tourism_service",
  ])
})

test.each([
  [1, ["agriculture"]],
  [5, ["trade"]],
  [6, ["agriculture", "trade"]],
  [8, ["agriculture", "trade"]],
  [16, ["health"]],
  [20, ["health", "trade"]],
  [21, ["trade", "agriculture"]],
  [26, ["culture", "agriculture"]],
])("set %i answers to %j", (number, departments) => {
  expect(productSets[number - 1]?.departments).toEqual(departments)
  for (const department of productSets[number - 1]?.departments ?? [])
    expect(departmentNames[department]).toBeTruthy()
})

test.each(["health", "trade"] as const)("every set has a department (%s among them)", (department) => {
  expect(productSets.every((set) => set.departments.length > 0)).toBe(true)
  expect(productSets.some((set) => set.departments.includes(department))).toBe(true)
})

test("sets and groups are found by id", () => {
  expect(productSet("honey")?.group).toBe("food")
  expect(productGroup("herbal")?.name).toBe("Dược liệu và sản phẩm từ dược liệu")
  expect(productSet("x")).toBeUndefined()
  expect(productGroup("x")).toBeUndefined()
})
