import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

const DIMENSIONS = `coalesce(fair_id, '') as fair_id, business_day, coalesce(sales_point_id, '') as sales_point_id,
  coalesce(booth_id, '') as booth_id, "by", key`

/**
 * What the facts that meet `condition` add up to, in the shape of `ledger_revenue`. A receipt is written by one
 * transaction, so adding up the sums of disjoint ranges of `xid` counts each receipt once.
 */
export function summedEntries(condition: string): string {
  return `
    select fair_id, business_day, sales_point_id, booth_id, "by", key, max(label) as label,
           count(*) filter (where kind in ('sale', 'online')) as sales,
           count(*) filter (where kind in ('refund', 'online_refund')) as refunds,
           sum(quantity_milli)::bigint as quantity_milli, sum(amount)::bigint as amount
    from (
      select sale_id, kind, ${DIMENSIONS}, max(label) as label,
             sum(quantity_milli) as quantity_milli, sum(amount) as amount
      from ledger_revenue_entry where ${condition}
      group by sale_id, kind, 3, 4, 5, 6, 7, 8
    ) receipt
    group by fair_id, business_day, sales_point_id, booth_id, "by", key`
}

/** Rolled-up sums and the facts above the watermark together, both as one snapshot sees them. */
export function liveEntries(condition: string): string {
  return `
    select * from ledger_revenue where cast(:rolled as boolean) and ${condition}
    union all
    ${summedEntries(`xid >= cast(:watermark as xid8) and ${condition}`)}`
}

export interface RollupMark {
  rolled: boolean
  watermark: string
}

/**
 * How far the rollups reach. A watermark from another cluster's life (a restored dump) is ahead of this one's
 * transactions: then nothing rolled up is trusted and every fact is added up anew.
 */
export async function rollupMark(trx: Knex.Transaction): Promise<RollupMark> {
  const [mark] = await rows<RollupMark>(
    trx,
    `select watermark <= pg_snapshot_xmin(pg_current_snapshot()) as rolled,
            case when watermark <= pg_snapshot_xmin(pg_current_snapshot()) then watermark::text else '0' end as watermark
     from ledger_rollup_mark where name = 'facts'`,
    {},
  )
  return mark ?? { rolled: false, watermark: "0" }
}
