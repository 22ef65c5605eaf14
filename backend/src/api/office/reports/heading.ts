import { dayOf, formatDay } from "@ocop/shared/day"
import type { Coverage } from "@ocop/shared/report"
import type { Cell } from "./table"

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** `22/11/2026 14:05:09`, Vietnamese time. */
export function instantText(instant: string): string {
  const time = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, 19)
  return `${formatDay(dayOf(instant))} ${time}`
}

/** When the figures were true and how complete they are: an export says it as plainly as the screen. */
export function coverageLines(as_of: string, coverage: Coverage): Cell[][] {
  const late = [...coverage.missing, ...coverage.behind]
  return [
    ["Số liệu lúc", instantText(as_of)],
    ["Máy bán hàng phải có", coverage.devices_expected],
    ["Máy bán hàng đã báo về", coverage.devices_reported],
    ["Nghe máy gần nhất lúc", coverage.last_heard_at && instantText(coverage.last_heard_at)],
    ["Phiếu đã biết là chưa về", coverage.unsynced_known],
    ...late.map(({ sales_point, name, last_heard_at, unsynced }): Cell[] => [
      "Máy còn thiếu",
      `${sales_point} – ${name}`,
      last_heard_at ? instantText(last_heard_at) : "chưa báo về lần nào",
      unsynced,
    ]),
  ]
}
