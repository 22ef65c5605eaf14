import type { ReportRow } from "@ocop/shared/report"
import { DRILL_DOWN } from "../../drill-down"

/** The report's rows a list of sales was opened from, so that its filters can be called by name. */
export function chosenRows(rows: readonly ReportRow[], query: Readonly<Record<string, string>>): ReportRow[] {
  return rows.filter((row) => query[DRILL_DOWN[row.by]] === row.key)
}
