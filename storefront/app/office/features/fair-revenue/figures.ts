import type { Breakdown, FairRevenue, ReportRow } from "@ocop/shared/report"

export interface Ranking {
  shown: ReportRow[]
  rest: { count: number; sales: number; revenue: number } | null
  total: { count: number; sales: number; revenue: number }
}

export interface HourBar {
  hour: number
  revenue: number
  before: number
}

/** The rows of one breakdown: hours in order of time, everything else by revenue. */
export function rowsBy(report: FairRevenue, by: Breakdown): ReportRow[] {
  const rows = report.rows.filter((row) => row.by === by)
  const inOrder =
    by === "hour"
      ? (a: ReportRow, b: ReportRow) => a.key.localeCompare(b.key)
      : (a: ReportRow, b: ReportRow) => b.revenue - a.revenue || a.label.localeCompare(b.label, "vi")
  return rows.toSorted(inOrder)
}

/** The first `limit` rows, what the others come to, and the whole; shown + rest always add up to the total. */
export function ranking(rows: readonly ReportRow[], limit: number): Ranking {
  const shown = rows.slice(0, limit)
  const others = rows.slice(limit)
  return { shown, rest: others.length > 0 ? sumOf(others) : null, total: sumOf(rows) }
}

/** Days on which anything was sold, latest first. */
export function daysSold(rows: readonly ReportRow[]): string[] {
  return [...new Set(rows.map((row) => row.key.slice(0, 10)))].toSorted().toReversed()
}

/** The bars of one day from its first to its last hour, or the day's before if that ran longer, with what the day before took. */
export function hourBars(rows: readonly ReportRow[], day: string, dayBefore: string): HourBar[] {
  const taken = new Map(rows.map((row) => [row.key, row.revenue]))
  const hours = rows
    .filter((row) => row.key.startsWith(day) || row.key.startsWith(dayBefore))
    .map((row) => Number(row.key.slice(11, 13)))
  if (hours.length === 0) return []
  const first = Math.min(...hours)
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => {
    const hour = first + index
    const at = String(hour).padStart(2, "0")
    return { hour, revenue: taken.get(`${day}T${at}`) ?? 0, before: taken.get(`${dayBefore}T${at}`) ?? 0 }
  })
}

function sumOf(rows: readonly ReportRow[]): Ranking["total"] {
  return rows.reduce(
    (sum, row) => ({
      count: sum.count + 1,
      sales: sum.sales + row.sales,
      revenue: sum.revenue + row.revenue,
    }),
    { count: 0, sales: 0, revenue: 0 },
  )
}
