import { describe, expect, test } from "vitest"
import { checkLot, checkStages, LotEntry, LotStageEntry } from "./lot"

const lot = LotEntry.parse({
  registration_id: "reg_1",
  number: "L2611A",
  made_on: "2026-11-01",
  expires_on: "2027-11-01",
  quantity_milli: 500_000,
})
const stage = (at: string) =>
  LotStageEntry.parse({ name: "Đóng hũ", at, place_name: "Xưởng", place_kind: "text", direction: "own" })

describe("a lot (issue 3: lots; GS1 General Specifications, AI 10)", () => {
  test("is taken as it stands, also on the day it is made and the day it ends", () => {
    expect(checkLot(lot, "2026-11-01")).toEqual({ ok: true, value: lot })
    expect(checkLot({ ...lot, expires_on: lot.made_on }, "2026-11-22").ok).toBe(true)
  })

  test.each([
    [{ number: "Lô 1" }, "lot_number_invalid", "number"],
    [{ number: "L".repeat(21) }, "lot_number_invalid", "number"],
    [{ expires_on: "2026-10-31" }, "expires_before_made", "expires_on"],
    [{ made_on: "2026-11-23", expires_on: null }, "made_in_future", "made_on"],
    [
      { test_reports: [{ number: "KN-1", on: "2026-11-23", result: "Đạt", file_id: null }] },
      "test_in_future",
      "test_reports.0.on",
    ],
  ])("%j is refused: %s", (change, code, field) => {
    expect(checkLot({ ...lot, ...change }, "2026-11-22")).toMatchObject({ ok: false, error: { code, field } })
  })
})

describe("TT 02/2024 Đ.7: each stage with its time, one after another", () => {
  const now = "2026-11-22T05:00:00Z"
  test("in order, also two at once", () => {
    const stages = [stage("2026-11-01T08:00:00+07:00"), stage("2026-11-01T01:00:00Z")]
    expect(checkStages(stages, now)).toEqual({ ok: true, value: stages })
    expect(checkStages([], now)).toEqual({ ok: true, value: [] })
  })

  test("a time that goes back, or lies ahead, names its stage", () => {
    const back = [stage("2026-11-02T08:00:00+07:00"), stage("2026-11-01T08:00:00+07:00")]
    expect(checkStages(back, now)).toMatchObject({
      error: { code: "stages_out_of_order", field: "stages.1.at" },
    })
    expect(checkStages([stage("2026-11-24T08:00:00+07:00")], now)).toMatchObject({
      error: { code: "stage_in_future", field: "stages.0.at" },
    })
  })

  test.each([
    ["gln", "8938500000003", null],
    ["gln", "8938500000004", "gln_invalid"],
    ["gln", "893850000000", "gln_invalid"],
    ["gln", null, "gln_invalid"],
    ["commune", "20854", null],
    ["commune", "2085", "commune_code_invalid"],
    ["text", null, null],
  ] as const)("TCVN 13274: a place named by %s %s is told to be %s", (place_kind, place_code, code) => {
    const placed = { ...stage("2026-11-01T01:00:00Z"), place_kind, place_code }
    const checked = checkStages([placed], now)
    expect(checked.ok ? null : [checked.error.code, checked.error.field]).toEqual(
      code === null ? null : [code, "stages.0.place_code"],
    )
  })
})
