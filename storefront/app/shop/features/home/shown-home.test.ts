import type { GoodsHome } from "@ocop/shared/goods"
import { expect, it } from "vitest"
import { shownHome } from "./shown-home"

const point = (code: string, goods: number) => ({
  ...{ id: `sp_${code}`, code, name: code, address: "Chợ", opening_hours: null, goods },
})
const none = { sets: {}, communes: {}, standards: {}, points: {}, prices: {} }
const HOME: GoodsHome = {
  ...{ as_of: "2026-11-23T09:16:30.000Z", count: 3, featured: [], newest: [], fairs: [] },
  facets: {
    ...none,
    ...{ stars: { 3: 1, 5: 2 }, groups: { drink: 1, food: 2, craft: 0 }, in_stock: 3 },
    districts: { "Hội An": 2, "Đông Giang": 1 },
  },
  sales_points: Array.from({ length: 8 }, (_, index) => point(`P${index}`, index)),
}

it("the first page is sent what it shows: choices that find something, drawn places, and the six points with most goods", () => {
  const { stars, groups, places, points } = shownHome(HOME)
  expect(stars).toEqual([5, 3])
  expect(groups.toSorted()).toEqual(["drink", "food"])
  expect(places.map(({ district }) => district)).toEqual(["Hội An"])
  expect(points.map(({ code }) => code)).toEqual(["P7", "P6", "P5", "P4", "P3", "P2"])
  expect(JSON.stringify(points)).not.toContain("sp_")
})
