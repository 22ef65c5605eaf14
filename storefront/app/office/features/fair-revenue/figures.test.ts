import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ReportRow } from "@ocop/shared/report"
import { daysSold, hourBars, ranking } from "./figures"

const row = fc.record({
  by: fc.constant("booth" as const),
  key: fc.string(),
  label: fc.string(),
  sales: fc.nat(1000),
  detail: fc.constant(null),
  unit: fc.constant(null),
  refunds: fc.nat(10),
  quantity_milli: fc.nat(),
  revenue: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
})

function hour(key: string, revenue: number): ReportRow {
  return {
    by: "hour",
    key,
    label: key,
    detail: null,
    unit: null,
    refunds: 0,
    sales: 1,
    quantity_milli: 1000,
    revenue,
  }
}

describe("ranking", () => {
  it("shown rows and the rest add up to the total, whatever the limit", () => {
    fc.assert(
      fc.property(fc.array(row), fc.nat(30), (rows, limit) => {
        const { shown, rest, total } = ranking(rows, limit)
        const shownRevenue = shown.reduce((sum, item) => sum + item.revenue, 0)
        expect(shownRevenue + (rest?.revenue ?? 0)).toBe(total.revenue)
        expect(shown.length + (rest?.count ?? 0)).toBe(rows.length)
      }),
    )
  })

  it("has no rest row when everything is shown", () => {
    expect(ranking([hour("2026-11-22T08", 1)], 5).rest).toBeNull()
  })
})

describe("hours of a fair day", () => {
  const rows = [hour("2026-11-21T08", 5), hour("2026-11-21T11", 7), hour("2026-11-22T09", 3)]

  it("run without a hole from the earliest to the latest hour of the day and the day before", () => {
    expect(hourBars(rows, "2026-11-22", "2026-11-21")).toEqual([
      { hour: 8, revenue: 0, before: 5 },
      { hour: 9, revenue: 3, before: 0 },
      { hour: 10, revenue: 0, before: 0 },
      { hour: 11, revenue: 0, before: 7 },
    ])
  })

  it("are none when nothing was sold on either day", () => {
    expect(hourBars(rows, "2026-10-02", "2026-10-01")).toEqual([])
  })

  it("list the days on which something was sold, latest first", () => {
    expect(daysSold(rows)).toEqual(["2026-11-22", "2026-11-21"])
  })
})
