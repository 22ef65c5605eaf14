import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { summedEntries } from "../../read/sales/revenue-entries"
import { ALL_ROWS, withScope } from "../../read/scoped"

type Advance = "advanced" | "busy"

/**
 * Rolls up the facts of finished transactions: every transaction below the snapshot's xmin has committed or never will,
 * so a range of `xid` is added exactly once. One advance at a time; whoever comes second leaves it to the first.
 */
export async function advanceRollups(knex: Knex): Promise<Advance> {
  return withScope(knex, ALL_ROWS, async (trx) => {
    const held: { rows: { watermark: string; foreign: boolean; next: string }[] } = await trx.raw(
      `select watermark::text, watermark > pg_snapshot_xmin(pg_current_snapshot()) as foreign,
              pg_snapshot_xmin(pg_current_snapshot())::text as next
       from ledger_rollup_mark where name = 'facts' for update skip locked`,
    )
    const mark = held.rows[0]
    if (!mark) return "busy"
    if (mark.foreign) await clear(trx)
    await addRange(trx, mark.foreign ? "0" : mark.watermark, mark.next)
    return "advanced"
  })
}

/** Forgets every rollup and adds all facts up anew; waits for an advance that is under way. */
export async function rebuildRollups(knex: Knex): Promise<void> {
  await withScope(knex, ALL_ROWS, async (trx) => {
    await trx.raw(`select 1 from ledger_rollup_mark where name = 'facts' for update`)
    const next: { rows: { next: string }[] } = await trx.raw(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as next`,
    )
    await clear(trx)
    await addRange(trx, "0", next.rows[0]?.next ?? "0")
  })
}

async function clear(trx: Knex.Transaction): Promise<void> {
  for (const table of ["ledger_revenue", "ledger_stock_level", "ledger_device_mark"]) {
    await trx.raw(`delete from ${table}`)
  }
}

async function addRange(trx: Knex.Transaction, from: string, to: string): Promise<void> {
  const range = { from, to }
  // Groups stay in memory, and no two lines are alike enough for Postgres to remember what it made of one.
  await trx.raw("set local work_mem = '64MB'")
  await trx.raw("set local enable_memoize = off")
  await trx.raw(addRevenue, range)
  await trx.raw(addStock, range)
  await trx.raw(advanceDevices)
  await trx.raw(
    `update ledger_rollup_mark set watermark = cast(:to as xid8), advanced_at = now() where name = 'facts'`,
    range,
  )
}

const IN_RANGE = "xid >= cast(:from as xid8) and xid < cast(:to as xid8)"

const addRevenue = `
  insert into ledger_revenue as total
    (fair_id, business_day, sales_point_id, booth_id, "by", key, label, sales, refunds, quantity_milli, amount)
  ${summedEntries(IN_RANGE)}
  on conflict (fair_id, business_day, sales_point_id, booth_id, "by", key) do update set
    label = coalesce(excluded.label, total.label),
    sales = total.sales + excluded.sales,
    refunds = total.refunds + excluded.refunds,
    quantity_milli = total.quantity_milli + excluded.quantity_milli,
    amount = total.amount + excluded.amount`

const addStock = `
  insert into ledger_stock_level as level (sales_point_id, variant_id, quantity_milli)
  select sales_point_id, variant_id, sum(quantity_milli)::bigint from ledger_stock_entry where ${IN_RANGE}
  group by sales_point_id, variant_id
  on conflict (sales_point_id, variant_id) do update set quantity_milli = level.quantity_milli + excluded.quantity_milli`

/** The end of a device's unbroken run of commands. Commands are never taken back, so a run once seen stays. */
const advanceDevices = `
  insert into ledger_device_mark as mark (device_id, contiguous_seq)
  select device_id, max(device_seq) from (
    select command.device_id, command.device_seq, coalesce(mark.contiguous_seq, 0) as reached,
           dense_rank() over (partition by command.device_id order by command.device_seq) as place
    from device
    left join ledger_device_mark mark on mark.device_id = device.id
    join ledger_command command
      on command.device_id = device.id and command.holds_place and command.device_seq > coalesce(mark.contiguous_seq, 0)
  ) run
  where device_seq = reached + place
  group by device_id
  on conflict (device_id) do update set contiguous_seq = excluded.contiguous_seq`
