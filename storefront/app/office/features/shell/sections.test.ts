import { expect, test } from "vitest"
import { sectionsFor } from "./sections"

type Role = Parameters<typeof sectionsFor>[0][number]["role"]
const grant = (role: Role) => ({ role, sales_point_id: null, fair_id: null, ends_on: null })
const names = (...roles: Role[]) => sectionsFor(roles.map(grant)).map((section) => section.name)

test("an officer sees the sections her grants open and no others", () => {
  expect(names()).toEqual([])
  expect(names("inspector")).toEqual([
    "today",
    "inspect",
    "register",
    "decisions",
    "lots",
    "stops",
    "inspections",
    "flags",
    "reports",
  ])
  expect(names("sales_point_manager")).toEqual(["today", "stops", "notices", "revenue", "sales_points"])
  expect(names("agriculture")).toEqual(expect.arrayContaining(["proposals", "inspect"]))
  expect(names("trade")).not.toContain("inspect")
})

test("two grants open the sections of both, each once", () => {
  const both = names("sales_point_manager", "inspector")
  expect(both).toEqual([...new Set(both)])
  expect(both).toEqual(expect.arrayContaining(["inspect", "sales_points"]))
})
