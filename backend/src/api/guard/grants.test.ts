import { describe, expect, it } from "vitest"
import { type Grant, isInForce, scopeOfGrants } from "./grants"

const grant = (over: Partial<Grant>): Grant => ({
  role: "sales_point_manager",
  sales_point_id: null,
  fair_id: null,
  ends_on: null,
  ...over,
})

describe("grants", () => {
  it("count to the end of their last day", () => {
    expect(isInForce(grant({ ends_on: "2026-11-22" }), "2026-11-22")).toBe(true)
    expect(isInForce(grant({ ends_on: "2026-11-22" }), "2026-11-23")).toBe(false)
    expect(isInForce(grant({}), "2099-01-01")).toBe(true)
  })

  it("reach what they name, together, and the whole province when they name nothing", () => {
    const points = [
      grant({ sales_point_id: "sp_1" }),
      grant({ sales_point_id: "sp_2" }),
      grant({ fair_id: "f_1" }),
    ]
    expect(scopeOfGrants([...points, ...points], ["sales_point_manager"])).toEqual({
      all: false,
      sales_point_ids: ["sp_1", "sp_2"],
      fair_ids: ["f_1"],
    })
    expect(scopeOfGrants([grant({ role: "trade" })], ["trade"]).all).toBe(true)
  })

  it("of a role the route does not name reach nothing there", () => {
    const nothing = { all: false, sales_point_ids: [], fair_ids: [] }
    expect(scopeOfGrants([grant({ role: "agriculture" })], ["trade"])).toEqual(nothing)
    expect(
      scopeOfGrants([grant({ sales_point_id: "sp_1", fair_id: "f_1" })], ["sales_point_manager"]),
    ).toEqual(nothing)
  })
})
