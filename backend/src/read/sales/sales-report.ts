import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SalesReport, SalesReportFilters, SalesReportRow } from "@ocop/shared/report"
import { coverageOf, heardDevices } from "./coverage"
import { instant, scopeBindings } from "./fairs"
import { ONLINE_SHOP } from "./labels"
import { liveEntries, rollupMark } from "./revenue-entries"
import type { RowScope } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

/** Revenue day by day and sales point by sales point, as far as the scope reaches. */
export async function salesReport(
  knex: Knex,
  scope: RowScope,
  filters: SalesReportFilters,
): Promise<SalesReport> {
  return inSnapshot(knex, scope, async (trx) => {
    const as_of = await instant(trx)
    const period = { starts_on: filters.from, ends_on: filters.to }
    const mark = await rollupMark(trx)
    const found = await rows<RevenueRow>(trx, revenueSql, { ...mark, ...filters })
    const points = await rows<{ id: string }>(trx, pointsSql, { ...filters, ...scopeBindings(scope) })
    const ids = points.map((point) => point.id)
    return {
      as_of,
      filters,
      coverage: coverageOf(await heardDevices(trx, ids, period), period, as_of),
      totals: {
        sales: sum(found, "sales"),
        revenue: sum(found, "revenue"),
        refunds: sum(found, "refunds"),
      },
      rows: found
        .map(({ sales_point, ...row }) => ({ ...row, sales_point: sales_point ?? ONLINE_SHOP }))
        .sort(inOrder),
    }
  })
}

/** The latest day first; sales points and fairs as a Vietnamese reader looks them up. */
function inOrder(a: SalesReportRow, b: SalesReportRow): number {
  if (a.business_day !== b.business_day) return a.business_day < b.business_day ? 1 : -1
  return a.sales_point.localeCompare(b.sales_point, "vi") || (a.fair ?? "").localeCompare(b.fair ?? "", "vi")
}

type RevenueRow = Omit<SalesReportRow, "sales_point"> & { sales_point: string | null }

function sum(found: readonly RevenueRow[], figure: "sales" | "revenue" | "refunds"): number {
  return found.reduce((total, row) => total + row[figure], 0)
}

const CONDITION = `"by" = 'total'
  and business_day >= cast(:from as date) and business_day <= cast(:to as date)
  and (cast(:sales_point_id as text) is null or sales_point_id = :sales_point_id)
  and (cast(:fair_id as text) is null or fair_id = :fair_id)`

const revenueSql = `
  select to_char(entry.business_day, 'YYYY-MM-DD') as business_day,
         nullif(entry.sales_point_id, '') as sales_point_id, point.name as sales_point,
         nullif(entry.fair_id, '') as fair_id, fair.name as fair,
         sum(entry.sales)::float8 as sales, sum(entry.refunds)::float8 as refunds, sum(entry.amount)::float8 as revenue
  from (${liveEntries(CONDITION)}) entry
  left join sales_point point on point.id = entry.sales_point_id
  left join fair on fair.id = entry.fair_id
  group by entry.business_day, entry.sales_point_id, point.name, entry.fair_id, fair.name`

/** Sales points that may have sold in the period: standing ones, and those of booths while their fair ran. */
const pointsSql = `
  select point.id from sales_point point
  where point.deleted_at is null
    and (cast(:sales_point_id as text) is null or point.id = :sales_point_id)
    and (
      exists (
        select 1 from booth join fair on fair.id = booth.fair_id
        where booth.sales_point_id = point.id and booth.deleted_at is null and fair.deleted_at is null
          and fair.starts_on <= :to and fair.ends_on >= :from
          and (cast(:fair_id as text) is null or fair.id = :fair_id)
          and (cast(:all as boolean) or point.id = any(:points) or fair.id = any(:fairs))
      )
      or (
        cast(:fair_id as text) is null and point.kind = 'point'
        and (cast(:all as boolean) or point.id = any(:points))
      )
    )`
