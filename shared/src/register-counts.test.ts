import { expect, test } from "vitest"
import type { Stars } from "./certificate"
import { countRegister } from "./register-counts"
import type { RegisterStandRow } from "./register-row"

const DAY = "2026-11-21"
let made = 0

function product(
  change: Partial<RegisterStandRow>,
  ...decided: [day: string, stars: Stars][]
): RegisterStandRow {
  const id = `reg_${++made}`
  return {
    ...{
      id,
      name: id,
      producer: "HTX",
      producer_handle: "htx",
      handle: null,
      gtin: null,
      product_code: null,
    },
    ...{ set: "tea", group: "food", commune: "Xã Trà My", commune_code: "20900", old_district: "Bắc Trà My" },
    old_province: null,
    certificates: decided.map(([decided_on, stars]) => ({
      ...{ id: `${id} ${decided_on}`, stars, decided_on, number: "1/QĐ", issuer: "UBND", criteria: null },
      valid_until: `${Number(decided_on.slice(0, 4)) + 3}${decided_on.slice(4)}`,
      revoke_document: null,
    })),
    ...change,
  }
}

const rows = [
  product({}, ["2020-12-01", 3], ["2024-02-01", 4]),
  product({}, ["2020-12-01", 3]),
  product({ set: "grain_product" }, ["2022-05-01", 4]),
  product({ set: "handicraft", group: "craft", old_district: null }, ["2025-05-01", 5]),
  product({ group: "tourism", set: "tourism_service" }),
]
const counted = (by: Parameters<typeof countRegister>[2]["by"], and?: "stars" | "group") =>
  countRegister(rows, DAY, { by, and }).map(({ key, and: other, ever, in_force }) => [
    key,
    other,
    ever,
    in_force,
  ])

test("ĐN-1: recognised in a year is told apart from in force now, and a year of nothing is there", () => {
  expect(counted("year")).toEqual([
    ["2020", null, 2, 0],
    ["2021", null, 0, 0],
    ["2022", null, 1, 0],
    ["2023", null, 0, 0],
    ["2024", null, 1, 1],
    ["2025", null, 1, 1],
  ])
  expect(counted("year", "stars")).toContainEqual(["2020", "3", 2, 0])
  expect(counted("year", "stars")).toContainEqual(["2024", "4", 1, 1])
})

test("ĐN-3: groups without a product in force stay visible", () => {
  expect(counted("group")).toEqual([
    ["food", null, 3, 1],
    ["drink", null, 0, 0],
    ["herbal", null, 0, 0],
    ["craft", null, 1, 1],
    ["ornamental", null, 0, 0],
    ["tourism", null, 0, 0],
  ])
  expect(counted("old_district", "group")).toContainEqual(["Bắc Trà My", "tourism", 0, 0])
  expect(counted("set").length).toBe(26)
})

test("ĐN-4: a product counts for every department that manages its set", () => {
  expect(counted("department")).toEqual([
    ["agriculture", null, 4, 2],
    ["trade", null, 2, 1],
    ["health", null, 0, 0],
    ["culture", null, 0, 0],
  ])
})

test("a past day knows nothing of later decisions", () => {
  const cells = countRegister(rows, "2021-01-01", { by: "group" })
  expect(cells[0]).toEqual({ key: "food", label: "Thực phẩm", and: null, ever: 2, in_force: 2 })
  expect(countRegister([], DAY, { by: "year" })).toEqual([])
})
