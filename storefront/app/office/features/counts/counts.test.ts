import { expect, test } from "vitest"
import { addsUp, askedOf, matrixOf, registerPath, sumOf } from "./counts"

const cell = (key: string, and: string, ever: number, in_force: number) => ({
  ...{ key, label: key.toUpperCase(), and, ever, in_force },
})
const ROWS = [
  cell("food", "5", 2, 1),
  cell("food", "4", 3, 3),
  cell("craft", "5", 0, 0),
  cell("craft", "4", 0, 0),
]

test("ĐN-3: a group nobody was recognised in keeps its row and its cells, and rows add up to the whole", () => {
  const { rows, columns } = matrixOf(ROWS)
  expect(columns).toEqual(["5", "4"])
  expect(rows.map(({ key, cells, whole }) => [key, cells.length, whole])).toEqual([
    ["food", 2, { ever: 5, in_force: 4 }],
    ["craft", 2, { ever: 0, in_force: 0 }],
  ])
  expect(sumOf(rows.map(({ whole }) => whole))).toEqual(sumOf(ROWS))
})

test("a figure leads to the register asked for the same products, where the register can be asked so", () => {
  const asked = { by: "group", and: "stars", on: "2026-01-31" } as const
  expect(registerPath(asked, "food", "5")).toBe(
    "/office/register?group=food&state=in_force&stars=5&on=2026-01-31",
  )
  expect(registerPath({ ...asked, on: undefined }, "food", null)).toBe(
    "/office/register?group=food&state=in_force",
  )
  expect(registerPath({ ...asked, by: "year" }, "2024", "5")).toBeNull()
  expect(addsUp("department")).toBe(false)
})

test("an address that asks nothing known is asked by group and stars", () => {
  expect(askedOf(new URLSearchParams("by=colour&on=yesterday"))).toEqual({
    ...{ by: "group", and: "stars", on: undefined },
  })
  expect(askedOf(new URLSearchParams("by=year&and=none&on=2024-12-31"))).toEqual({
    ...{ by: "year", and: undefined, on: "2024-12-31" },
  })
})
