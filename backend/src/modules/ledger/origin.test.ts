import { expect, it } from "vitest"
import { originOf } from "./origin"

const place = { province_code: "48", commune_code: "20410", old_district: "Hội An" }
const producer = { id: "p", name: "HTX", province_code: "48", commune_code: null, old_district: null }

it.each([
  ["of nobody known", null, "unknown"],
  ["from another province", { ...producer, province_code: "46", commune_code: "20410" }, "out_of_province"],
  ["from the commune", { ...producer, commune_code: "20410" }, "local"],
  ["from the old district", { ...producer, commune_code: "1", old_district: "Hội An" }, "local"],
  [
    "from elsewhere in the province",
    { ...producer, commune_code: "1", old_district: "Trà My" },
    "in_province",
  ],
  ["from a commune nobody wrote down", producer, "in_province"],
])("goods %s", (_, from, origin) => {
  expect(originOf(from, place)).toBe(origin)
})

it("two places that are both unknown are not the same place", () => {
  expect(originOf(producer, { province_code: "48", commune_code: null, old_district: null })).toBe(
    "in_province",
  )
})
