import type { DeviceReport } from "@ocop/shared/device-report"

const EVERY_MS = 10 * 60_000

export interface LastReport {
  at: number
  report: DeviceReport
}

/** A till reports every ten minutes, and at once when something the department acts on has changed. */
export function isReportDue(last: LastReport | null, current: DeviceReport, now: number): boolean {
  if (!last || now < last.at) return true
  const { report } = last
  const changed =
    report.parked_commands !== current.parked_commands ||
    report.storage_persisted !== current.storage_persisted ||
    report.app_version !== current.app_version
  return changed || now - last.at >= EVERY_MS
}
