import { expect, test } from "vitest"
import { filterRegister } from "./register-filter"
import { registerEntry, registerItem, type RegisterStandRow } from "./register-row"

const DAY = "2026-11-21"

function product(
  id: string,
  change: Partial<RegisterStandRow>,
  decided_on: string | null = "2025-01-10",
  stars = 4,
) {
  const row: RegisterStandRow = {
    id,
    name: id,
    producer: "HTX Sơn Tiến",
    producer_handle: "htx-son-tien",
    handle: id,
    gtin: null,
    product_code: null,
    set: "dry_seasoning",
    group: "food",
    commune: "Xã Tiên Phước",
    commune_code: "20854",
    old_district: "Tiên Phước",
    old_province: "Quảng Nam",
    certificates:
      decided_on === null
        ? []
        : [
            {
              id: `cert_${id}`,
              stars: stars as 3 | 4 | 5,
              decided_on,
              valid_until: `${Number(decided_on.slice(0, 4)) + 3}${decided_on.slice(4)}`,
              number: `${id.length}06/QĐ-UBND`,
              issuer: "UBND",
              criteria: null,
              revoke_document: null,
            },
          ],
    ...change,
  }
  return registerEntry(registerItem(row, DAY), row)
}

const entries = [
  product("a", { name: "Tiêu Tiên Phước" }),
  product("b", { name: "Rượu tiêu rừng", set: "white_spirit", group: "drink" }, "2025-01-10", 3),
  product("c", {
    name: "Nước mắm Cửa Khe",
    commune: "Xã Thăng Bình",
    commune_code: "20791",
    old_district: "Thăng Bình",
    producer: "Cơ sở Cửa Khe",
    producer_handle: "cua-khe",
  }),
  product("d", { name: "Trà mướp đắng", set: "herbal_tea" }, "2021-05-05"),
  product("e", { name: "Hương trầm", set: "handicraft", group: "craft" }, null),
]
const ids = (asked: Parameters<typeof filterRegister>[1]) =>
  filterRegister(entries, asked).items.map(({ id }) => id)

test("a name is found without accents, its beginning first; producers, places and decisions are found too", () => {
  expect(ids({ q: "TIEU" })).toEqual(["a", "b"])
  expect(ids({ q: "cua khe" })).toEqual(["c"])
  expect(ids({ q: "thang binh" })).toEqual(["c"])
  expect(ids({ q: "106/qd" })).toEqual(ids({ state: undefined }).filter((id) => id !== "e"))
})

test("QNg-7: by producer, group, set, stars, commune, old district and state", () => {
  expect(ids({ producer: "cua-khe" })).toEqual(["c"])
  expect(ids({ producer: "son tien", group: "drink" })).toEqual(["b"])
  expect(ids({ set: "herbal_tea" })).toEqual(["d"])
  expect(ids({ stars: 3 })).toEqual(["b"])
  expect(ids({ commune: "20791" })).toEqual(["c"])
  expect(ids({ old_district: "Tiên Phước", group: "craft" })).toEqual(["e"])
  expect(ids({ state: "expired" })).toEqual(["d"])
  expect(ids({ state: "in_force" })).toEqual(["c", "b", "a"])
  expect(ids({ state: "none" })).toEqual(["e"])
})

test("an expired product has no stars to be found by", () => {
  expect(ids({ stars: 4 })).toEqual(["c", "a"])
})

test("a name nobody has is said to be not recognised; one outside the other choices is said to be there", () => {
  expect(filterRegister(entries, { q: "yến sào" }).said).toBe("not_recognised")
  expect(filterRegister(entries, { q: "tieu", group: "craft" }).said).toBe("filtered_out")
  expect(filterRegister(entries, { q: "tieu" }).said).toBe(null)
  expect(filterRegister(entries, { stars: 5 }).said).toBe(null)
})

test("each choice says how many it would show, the other choices kept", () => {
  const { facets } = filterRegister(entries, { group: "food", state: "in_force" })
  expect(facets.group).toEqual([
    { value: "food", label: null, count: 2 },
    { value: "drink", label: null, count: 1 },
  ])
  expect(facets.commune).toEqual([
    { value: "20791", label: "Xã Thăng Bình", count: 1 },
    { value: "20854", label: "Xã Tiên Phước", count: 1 },
  ])
  for (const { value, count } of facets.state)
    expect(ids({ group: "food", state: value as "expired" }).length).toBe(count)
})

test("it is put in the order asked for, days that are missing last", () => {
  expect(ids({ sort: "valid_until" })).toEqual(["d", "c", "b", "a", "e"])
  expect(ids({ sort: "-stars" })).toEqual(["c", "a", "b", "e", "d"])
  expect(ids({ sort: "-decided_on" }).at(-1)).toBe("e")
})
