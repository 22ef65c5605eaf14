import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FairRevenue, FairRevenueFilters } from "@ocop/shared/report"
import { coverageOf, type HeardDevice, heardDevices, lastHeard, isHeard } from "./coverage"
import { fairBooths, type FairBooth, reportRows, type EntrySum } from "./fair-rows"
import { fairState, instant, scopeBindings, VISIBLE_FAIR } from "./fairs"
import { liveEntries, rollupMark } from "./revenue-entries"
import type { RowScope } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

export interface FairRevenueQuery extends FairRevenueFilters {
  fair_id: string
}

/** Null: no such fair for this caller. */
export async function fairRevenue(
  knex: Knex,
  scope: RowScope,
  query: FairRevenueQuery,
): Promise<FairRevenue | null> {
  return inSnapshot(knex, scope, async (trx) => {
    const as_of = await instant(trx)
    const fair = await findFair(trx, scope, query.fair_id)
    if (!fair) return null
    const mark = await rollupMark(trx)
    const sums = await rows<EntrySum>(trx, revenueSql, { ...mark, ...entryBindings(query) }, "fair-revenue")
    const booths = await fairBooths(trx, scope, fair.id, query.booth_id)
    const points = booths.flatMap((booth) => booth.sales_point_id ?? [])
    const devices = await heardDevices(trx, points, fair)
    return {
      as_of,
      fair: { ...fair, state: fairState(fair, as_of) },
      filters: { day: query.day, booth_id: query.booth_id },
      coverage: coverageOf(devices, fair, as_of),
      totals: fairTotals(sums),
      rows: await reportRows(trx, sums, booths),
      booths: booths.map((booth) => boothCoverage(booth, devices, fair, as_of)),
    }
  })
}

type FairHead = Omit<FairRevenue["fair"], "state">

async function findFair(
  trx: Knex.Transaction,
  scope: RowScope,
  fair_id: string,
): Promise<FairHead | undefined> {
  const [fair] = await rows<FairHead>(
    trx,
    `select id, handle, name, place, starts_on, ends_on from fair
     where fair.id = :fair_id and fair.deleted_at is null and ${VISIBLE_FAIR}`,
    { fair_id, ...scopeBindings(scope) },
  )
  return fair
}

function entryBindings(query: FairRevenueQuery) {
  return { fair_id: query.fair_id, day: query.day, booth_id: query.booth_id }
}

const revenueSql = `
  with entry as materialized (
    ${liveEntries(`fair_id = :fair_id
      and (cast(:day as date) is null or business_day = cast(:day as date))
      and (cast(:booth_id as text) is null or booth_id = :booth_id)`)}
  )
  select "by", key, max(label) as label, sum(sales)::float8 as sales, sum(refunds)::float8 as refunds,
         sum(quantity_milli)::float8 as quantity_milli, sum(amount)::float8 as amount
  from entry group by "by", key
  union all
  select 'booth', booth_id, null, sum(sales)::float8, sum(refunds)::float8,
         sum(quantity_milli)::float8, sum(amount)::float8
  from entry where "by" = 'hour' group by booth_id`

function fairTotals(sums: readonly EntrySum[]): FairRevenue["totals"] {
  const amount = (by: string, counts: (sum: EntrySum) => boolean = () => true) =>
    sums.filter((sum) => sum.by === by && counts(sum)).reduce((total, sum) => total + sum.amount, 0)
  const total = sums.find((sum) => sum.by === "total")
  const flagged = sums.find((sum) => sum.by === "flagged")
  return {
    sales: total?.sales ?? 0,
    refunds: total?.refunds ?? 0,
    revenue: total?.amount ?? 0,
    goods_revenue: amount("star"),
    cash_rounding: amount("rounding"),
    certified_revenue: amount("star", (sum) => sum.key !== "none"),
    lapsed_revenue: amount("lapsed"),
    unconfirmed: amount("unconfirmed"),
    flagged: (flagged?.sales ?? 0) + (flagged?.refunds ?? 0),
  }
}

function boothCoverage(booth: FairBooth, all: readonly HeardDevice[], fair: FairHead, now: string) {
  const devices = all.filter((device) => device.sales_point_id === booth.sales_point_id)
  return {
    booth_id: booth.id,
    devices_expected: devices.length,
    devices_reported: devices.filter((device) => isHeard(device, fair, now)).length,
    last_heard_at: lastHeard(devices),
  }
}
