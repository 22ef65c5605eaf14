import type { ReportRow } from "@ocop/shared/report"
import { expect, test } from "vitest"
import { chosenRows } from "./chosen-rows"

const row = (by: ReportRow["by"], key: string): ReportRow => ({
  by,
  key,
  label: `${by} ${key}`,
  detail: null,
  unit: null,
  sales: 1,
  refunds: 0,
  quantity_milli: 1000,
  revenue: 1000,
})
const rows = [row("booth", "b1"), row("booth", "b2"), row("star", "none"), row("tender", "cash")]

test("a drill-down is called by the rows it was opened from", () => {
  expect(chosenRows(rows, { fair_id: "f", booth_id: "b2" }).map((chosen) => chosen.label)).toEqual([
    "booth b2",
  ])
  expect(chosenRows(rows, { stars: "none", tender: "cash" }).map((chosen) => chosen.by)).toEqual([
    "star",
    "tender",
  ])
})

test("without a filter nothing is chosen", () => {
  expect(chosenRows(rows, { fair_id: "f" })).toEqual([])
})
