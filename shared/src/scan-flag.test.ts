import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  Area,
  areaOf,
  distanceKm,
  ScanFlag,
  scanFlagBits,
  scanFlags,
  scanFlagsOfBits,
  type StampHistory,
} from "./scan-flag"

const fresh: StampHistory = {
  state: "used",
  count: 0,
  recent_10_days: 0,
  last_place: null,
  sold_at: null,
  times_sold: 0,
  after_sale: 0,
}
const HOI_AN = areaOf(15.88, 108.33)
const DA_NANG = areaOf(16.05, 108.2)
const HA_NOI = areaOf(21.03, 105.85)
const noon = "2026-11-22T05:00:00.000Z"
const ofPublic = (area: string | null = null) => ({ at: noon, area, channel: "public" as const })
const hoursAgo = (hours: number) => new Date(Date.parse(noon) - hours * 3_600_000).toISOString()

describe("issue 3: a serial scanned in far places, after its sale or too often is flagged", () => {
  const far = { kind: "far_apart", severity: "suspicious" }
  const often = { kind: "too_often", severity: "suspicious" }
  const sold = { ...fresh, sold_at: hoursAgo(5), times_sold: 1 }

  test.each<[string, Partial<StampHistory>, string | null, unknown[]]>([
    ["a first scan", {}, HOI_AN, []],
    ["the next town in ten minutes", { last_place: { area: HOI_AN, at: hoursAgo(0.17) } }, DA_NANG, []],
    ["Hà Nội an hour after Hội An", { last_place: { area: HOI_AN, at: hoursAgo(1) } }, HA_NOI, [far]],
    ["Hà Nội a day after Hội An", { last_place: { area: HOI_AN, at: hoursAgo(24) } }, HA_NOI, []],
    ["a place nobody gave", { last_place: { area: HOI_AN, at: hoursAgo(1) } }, null, []],
    ["the twentieth in ten days", { count: 19, recent_10_days: 19 }, null, []],
    ["the twenty-first in ten days", { count: 20, recent_10_days: 20 }, null, [often]],
    ["the fiftieth ever", { count: 49 }, null, []],
    ["the fifty-first ever", { count: 50 }, null, [often]],
    ["a void stamp", { state: "void" }, null, [{ kind: "void_stamp", severity: "suspicious" }]],
    ["the buyer's look at home", sold, null, [{ kind: "after_sale", severity: "notice" }]],
    [
      "the third look after the sale",
      { ...sold, after_sale: 2 },
      null,
      [{ kind: "after_sale", severity: "notice" }],
    ],
    [
      "the fourth look after the sale",
      { ...sold, after_sale: 3 },
      null,
      [{ kind: "after_sale", severity: "suspicious" }],
    ],
    [
      "a serial sold twice",
      { ...sold, times_sold: 2 },
      null,
      [{ kind: "after_sale", severity: "suspicious" }],
    ],
    ["a scan before a sale told later", { ...sold, sold_at: "2026-11-22T05:00:01Z" }, null, []],
  ])("%s", (_, history, area, flags) => {
    expect(scanFlags({ ...fresh, ...history }, ofPublic(area))).toEqual(flags)
  })

  test("inspectors and tills read stamps for a living: they raise nothing, whatever the history", () => {
    const history = fc.record({
      state: fc.constantFrom("printed" as const, "used" as const, "void" as const),
      count: fc.nat(200),
      recent_10_days: fc.nat(200),
      last_place: fc.constantFrom(null, { area: HA_NOI, at: hoursAgo(0.1) }),
      sold_at: fc.constantFrom(null, hoursAgo(1)),
      times_sold: fc.nat(3),
      after_sale: fc.nat(9),
    })
    fc.assert(
      fc.property(history, fc.constantFrom("inspector" as const, "till" as const), (before, channel) => {
        expect(scanFlags(before, { at: noon, area: HOI_AN, channel })).toEqual([])
      }),
    )
  })

  test("more scans never take a flag away, and no kind is raised twice", () => {
    const rank = { notice: 1, suspicious: 2 }
    const counts = fc.record({ count: fc.nat(80), recent_10_days: fc.nat(40), after_sale: fc.nat(6) })
    fc.assert(
      fc.property(counts, fc.nat(20), (less, more) => {
        const after = {
          count: less.count + more,
          recent_10_days: less.recent_10_days + more,
          after_sale: less.after_sale + more,
        }
        const raised = scanFlags({ ...sold, ...after }, ofPublic())
        expect(new Set(raised.map(({ kind }) => kind)).size).toBe(raised.length)
        for (const { kind, severity } of scanFlags({ ...sold, ...less }, ofPublic()))
          expect(
            rank[raised.find((flag) => flag.kind === kind)?.severity ?? "notice"],
          ).toBeGreaterThanOrEqual(rank[severity])
      }),
    )
  })
})

describe("an area", () => {
  const angles = fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  test("is a tenth of a degree, so that it names no house", () => {
    expect(areaOf(15.8801, 108.338)).toBe("15.9,108.3")
    fc.assert(
      fc.property(angles, ([latitude, longitude]) => {
        const area = areaOf(latitude, longitude)
        expect(Area.safeParse(area).success).toBe(true)
        expect(distanceKm(area, area)).toBe(0)
      }),
    )
  })

  test.each(["15.88,108.3", "15.9", "91.0,10.0", "10.0,181.0", "15.9,108.3,1", ""])("%j is none", (text) => {
    expect(Area.safeParse(text).success).toBe(false)
  })

  test("Hội An to Hà Nội is some 600 km", () => {
    expect(distanceKm(HOI_AN, HA_NOI)).toBeGreaterThan(580)
    expect(distanceKm(HOI_AN, HA_NOI)).toBeLessThan(660)
  })
})

test("flags are kept as bits and read back", () => {
  const some = fc.subarray([...ScanFlag.options])
  fc.assert(
    fc.property(some, (flags) => {
      expect(scanFlagsOfBits(scanFlagBits(flags))).toEqual(flags)
    }),
  )
})
