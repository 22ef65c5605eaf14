import { expect, it } from "vitest"
import { isReportDue } from "./device-report"

const report = {
  unsynced_sales: 0,
  parked_commands: 0,
  storage_persisted: true,
  app_version: "1",
  catalogue_version: "v1",
  clock_offset_ms: 0,
}

it("reports every ten minutes, and at once when a command was refused", () => {
  expect(isReportDue(null, report, 0)).toBe(true)
  expect(isReportDue({ at: 0, report }, report, 599_999)).toBe(false)
  expect(isReportDue({ at: 0, report }, report, 600_000)).toBe(true)
  expect(isReportDue({ at: 0, report }, { ...report, parked_commands: 1 }, 1)).toBe(true)
  expect(isReportDue({ at: 0, report }, { ...report, unsynced_sales: 3 }, 1)).toBe(false)
})
