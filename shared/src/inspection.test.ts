import { describe, expect, it } from "vitest"
import { InspectionEntry, inspectionResult, proposedHold } from "./inspection"

const item = (change: object) => ({ result: "passed" as const, ...change })

describe("a failed inspection proposes a hold (issue 3)", () => {
  it.each([
    ["all passed", [item({})], "passed"],
    ["one at the laboratory", [item({}), item({ result: "pending" })], "pending"],
    ["one failed", [item({ result: "pending" }), item({ result: "failed" })], "failed"],
  ] as const)("%s", (_, items, expected) => {
    expect(inspectionResult(items)).toBe(expected)
  })

  it.each([
    [
      "the failed lot",
      [item({ lot_id: "lot_1" }), item({ result: "failed", lot_id: "lot_2" })],
      { subject: "lot", lot_id: "lot_2" },
    ],
    [
      "the failed product",
      [item({ result: "failed", registration_id: "reg_1" })],
      { subject: "product", registration_id: "reg_1" },
    ],
    ["a code that led nowhere", [item({ result: "failed" })], null],
    ["nothing failed", [item({ lot_id: "lot_1" })], null],
  ] as const)("%s", (_, items, expected) => {
    expect(proposedHold(items)).toEqual(expected)
  })
})

describe("what may be recorded", () => {
  const entry = {
    ...{ place_kind: "sales_point", sales_point_id: "sp_1", summary: "Kiểm tra định kỳ" },
    items: [{ code_read: "8936012345674", result: "passed" }],
  }

  it.each([
    ["nothing looked at", { items: [] }],
    ["an item that names nothing", { items: [{ result: "passed" }] }],
    [
      "a sample's number without a sample",
      { items: [{ lot_id: "lot_1", result: "passed", sample_no: "M1" }] },
    ],
    ["a place of the other kind", { sales_point_id: undefined, producer_id: "prdr_1" }],
    ["a field nobody knows", { verdict: "ok" }],
  ])("refuses %s", (_, change) => {
    expect(InspectionEntry.safeParse({ ...entry, ...change }).success).toBe(false)
  })

  it("takes a scan without goods behind it", () => {
    expect(InspectionEntry.safeParse(entry).success).toBe(true)
  })
})
