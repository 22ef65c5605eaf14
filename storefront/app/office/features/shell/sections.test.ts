import { expect, test } from "vitest"
import { sectionsFor } from "./sections"

type Role = Parameters<typeof sectionsFor>[0][number]["role"]
const grant = (role: Role) => ({ role, sales_point_id: null, fair_id: null, ends_on: null })
const names = (...roles: Role[]) => sectionsFor(roles.map(grant)).map((section) => section.name)

test("an officer sees the sections her grants open and no others", () => {
  expect(names()).toEqual([])
  expect(names("inspector")).toEqual(["products"])
  expect(names("sales_point_manager")).toEqual(["revenue", "sales_points"])
  expect(names("trade")).toEqual(["fairs", "revenue", "sales_points", "products", "import"])
})

test("two grants open the sections of both, each once", () => {
  expect(names("sales_point_manager", "inspector")).toEqual(["revenue", "sales_points", "products"])
})
