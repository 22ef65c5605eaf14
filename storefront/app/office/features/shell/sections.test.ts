import { expect, test } from "vitest"
import { sectionsFor } from "./sections"

type Role = Parameters<typeof sectionsFor>[0]["grants"][number]["role"]
const grant = (
  role: Role,
  sales_point_id: string | null = role === "sales_point_manager" ? "sp_1" : null,
) => ({
  ...{ role, sales_point_id, fair_id: null, ends_on: null },
})
const ofGrants = (...grants: ReturnType<typeof grant>[]) =>
  sectionsFor({ grants, online_point_id: "sp_online" }).map((section) => section.name)
const names = (...roles: Role[]) => ofGrants(...roles.map((role) => grant(role)))

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

test("returns are for the department and the manager of the online sales point, and for no other manager", () => {
  expect(names("trade")).toContain("returns")
  expect(ofGrants(grant("sales_point_manager", "sp_online"))).toContain("returns")
  expect(names("sales_point_manager")).not.toContain("returns")
})
