import { describe, expect, it } from "vitest"
import { coverageOf, type HeardDevice, isHeard } from "./coverage"

const fair = { starts_on: "2026-11-20", ends_on: "2026-11-22" }
const NOON = "2026-11-21T12:00:00+07:00"
const minutes = (count: number, before = NOON) => new Date(Date.parse(before) - count * 60_000).toISOString()

function till(over: Partial<HeardDevice> = {}): HeardDevice {
  return {
    device_id: "dev_1",
    name: "Máy 1",
    sales_point_id: "sp_1",
    sales_point: "Gian 1",
    last_heard_at: minutes(4),
    unsynced: 0,
    gaps: 0,
    shift_open: true,
    ...over,
  }
}

describe("while the fair runs", () => {
  it("a till that sells is heard when it spoke within a quarter of an hour", () => {
    expect(isHeard(till({ last_heard_at: minutes(15) }), fair, NOON)).toBe(true)
    expect(isHeard(till({ last_heard_at: minutes(16) }), fair, NOON)).toBe(false)
    expect(isHeard(till({ last_heard_at: null }), fair, NOON)).toBe(false)
  })

  it("a till whose shift is closed and which holds nothing back may rest for the night", () => {
    const resting = till({ shift_open: false, last_heard_at: minutes(11 * 60) })
    expect(isHeard(resting, fair, NOON)).toBe(true)
    expect(isHeard({ ...resting, unsynced: 1 }, fair, NOON)).toBe(false)
    expect(isHeard({ ...resting, gaps: 1 }, fair, NOON)).toBe(false)
    expect(isHeard({ ...resting, last_heard_at: minutes(13 * 60) }, fair, NOON)).toBe(false)
  })
})

describe("before and after", () => {
  it("nobody is missed before the fair has begun", () => {
    expect(isHeard(till({ last_heard_at: "2026-10-01T00:00:00Z" }), fair, "2026-11-19T23:59:00+07:00")).toBe(
      true,
    )
  })

  it("a till is done with a finished fair once it spoke after it, or closed its last shift with nothing held back", () => {
    const later = "2026-12-24T12:00:00+07:00"
    const during = "2026-11-22T18:00:00+07:00"
    const after = "2026-11-23T08:00:00+07:00"
    expect(isHeard(till({ last_heard_at: during }), fair, later)).toBe(false)
    expect(isHeard(till({ last_heard_at: during, shift_open: false }), fair, later)).toBe(true)
    expect(isHeard(till({ last_heard_at: after }), fair, later)).toBe(true)
    expect(isHeard(till({ last_heard_at: after, gaps: 2 }), fair, later)).toBe(false)
    expect(
      isHeard(till({ last_heard_at: "2026-11-01T08:00:00+07:00", shift_open: false }), fair, later),
    ).toBe(false)
  })
})

it("38 of 41 tills: the silent are named, the late are named, and what they hold is added up", () => {
  const heard = Array.from({ length: 37 }, (_, n) => till({ device_id: `dev_${n}` }))
  const late = till({ device_id: "late", unsynced: 5 })
  const silent = [20, 90, 300].map((ago, n) =>
    till({ device_id: `silent_${n}`, last_heard_at: minutes(ago), unsynced: n === 0 ? 7 : 0 }),
  )
  const coverage = coverageOf([...heard, late, ...silent], fair, NOON)
  expect(coverage).toMatchObject({
    devices_expected: 41,
    devices_reported: 38,
    last_heard_at: minutes(4),
    unsynced_known: 12,
  })
  expect(coverage.missing.map((device) => device.device_id)).toEqual(["silent_0", "silent_1", "silent_2"])
  expect(coverage.behind.map((device) => device.device_id)).toEqual(["late"])
})
