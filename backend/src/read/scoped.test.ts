import { describe, expect, it } from "vitest"
import { ALL_ROWS, scopeSetting } from "./scoped"

describe("scopeSetting", () => {
  it("says all only for a scope that is everything", () => {
    expect(scopeSetting(ALL_ROWS)).toBe("all")
    expect(scopeSetting({ all: false, sales_point_ids: [], fair_ids: [] })).toBe(";")
  })

  it("names sales points and fairs", () => {
    expect(scopeSetting({ all: false, sales_point_ids: ["sp_1", "sp_2"], fair_ids: ["fair_1"] })).toBe(
      "sp_1,sp_2;fair_1",
    )
  })

  it("drops an id that could widen the scope", () => {
    expect(scopeSetting({ all: false, sales_point_ids: ["sp_1;x", "a,b", ""], fair_ids: [] })).toBe(";")
  })
})
