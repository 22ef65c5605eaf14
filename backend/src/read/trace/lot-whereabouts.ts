import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type RowScope } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

export interface LotMove {
  at: string
  /** The reason of a stock movement, or `sold` for what a sales point sold on one day. */
  what: "opening" | "receive" | "return" | "transfer_out" | "transfer_in" | "count" | "sold"
  place: string
  quantity_milli: number
}

/** Where a lot went, as far as its number was written down and the scope reaches. */
export interface LotWhereabouts {
  as_of: string
  path: LotMove[]
  stock: { sales_point_id: string; name: string; quantity_milli: number }[]
  sold: { quantity_milli: number; receipts: number; last_sale_at: string | null }
  /** Online stock knows no lots: orders of the goods since the lot was made, any of which may hold it. */
  online_orders: number
}

/** What names a lot in the ledger. */
export interface LotInLedger {
  variant_id: string
  lot: string
  made_on: string
}

export async function lotWhereabouts(
  db: Knex,
  scope: RowScope,
  lot: LotInLedger,
  as_of: string,
): Promise<LotWhereabouts> {
  return inSnapshot(db, scope, async (trx) => {
    const path = await rows<LotMove>(trx, PATH_SQL, { ...lot })
    const stock = await rows<LotWhereabouts["stock"][number]>(trx, STOCK_SQL, { ...lot })
    const [sold] = await rows<LotWhereabouts["sold"]>(trx, SOLD_SQL, { ...lot })
    const [online] = await rows<{ orders: number }>(trx, ONLINE_SQL, { ...lot })
    return {
      ...{ as_of, path, stock },
      sold: sold ?? { quantity_milli: 0, receipts: 0, last_sale_at: null },
      online_orders: online?.orders ?? 0,
    }
  })
}

export async function lotInLedger(db: Knex, lot_id: string): Promise<LotInLedger | null> {
  const [found] = await rows<LotInLedger>(
    db,
    "select variant_id, number as lot, made_on from lot where id = :lot_id and deleted_at is null",
    { lot_id },
  )
  return found ?? null
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const MOVED = `
  select sales_point_id, reason as what, occurred_at as at, quantity_milli
  from ledger_stock_movement where variant_id = :variant_id and lot = :lot`

const SOLD = `
  select sales_point_id, kind, sale_id, occurred_at, business_day, quantity_milli, returned_to_stock
  from ledger_sale_line where variant_id = :variant_id and lot = :lot`

const PATH_SQL = `
  select ${instant("step.at")} as at, step.what, point.name as place, step.quantity_milli::float8 as quantity_milli
  from (
    select sales_point_id, what, at, quantity_milli from (${MOVED}) moved
    union all
    select sales_point_id, 'sold', max(occurred_at), sum(quantity_milli) from (${SOLD}) sold
    group by sales_point_id, business_day
  ) step
  join sales_point point on point.id = step.sales_point_id
  order by step.at, point.name limit 500`

const STOCK_SQL = `
  select point.id as sales_point_id, point.name, sum(step.quantity_milli)::float8 as quantity_milli
  from (
    select sales_point_id, quantity_milli from (${MOVED}) moved
    union all
    select sales_point_id, -quantity_milli from (${SOLD}) sold
    where kind = 'sale' or (kind = 'refund' and returned_to_stock)
  ) step
  join sales_point point on point.id = step.sales_point_id
  group by point.id, point.name having sum(step.quantity_milli) > 0
  order by quantity_milli desc, point.name`

const SOLD_SQL = `
  select coalesce(sum(quantity_milli), 0)::float8 as quantity_milli,
         (count(distinct sale_id) filter (where kind in ('sale', 'online')))::int as receipts,
         ${instant("max(occurred_at) filter (where kind in ('sale', 'online'))")} as last_sale_at
  from (${SOLD}) sold`

const ONLINE_SQL = `
  select count(distinct sale_id)::int as orders from ledger_sale_line
  where variant_id = :variant_id and kind = 'online' and business_day >= cast(:made_on as date)`
