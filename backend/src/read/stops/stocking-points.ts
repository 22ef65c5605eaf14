import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rollupMark } from "../sales/revenue-entries"
import { ALL_ROWS, type RowScope } from "../scoped"
import { rows } from "../snapshot"

/** Goods by what names them: all of a producer's, a product's, or one lot of a product. */
export interface GoodsInQuestion {
  producer_id: string | null
  product_id: string | null
  lot_number: string | null
}

export interface StockingPoint {
  sales_point_id: string
  name: string
  /** All that stands there of these goods, whatever its lot. */
  stock_milli: number
  /** What is left of the lot by the books; null where no lot is asked for, or it never came here by name. */
  lot_milli: number | null
  device_last_heard_at: string | null
}

/**
 * Sales points that have some of these goods. A lot is not always written down when goods come in, so a point with any
 * stock of the product counts as one that may have the lot.
 */
export async function stockingPoints(
  trx: Knex.Transaction,
  { producer_id, product_id, lot_number }: GoodsInQuestion,
  { all, sales_point_ids }: RowScope = ALL_ROWS,
): Promise<StockingPoint[]> {
  const mark = await rollupMark(trx)
  const asked = { producer_id, product_id, lot: lot_number, all, points: sales_point_ids }
  return rows<StockingPoint>(trx, STOCKING, { ...mark, ...asked })
}

const STOCKING = `
  with goods as (
    select variant.id as variant_id
    from product_variant variant
    left join registration on registration.product_id = variant.product_id and registration.deleted_at is null
    where (cast(:product_id as text) is not null and variant.product_id = :product_id)
       or (cast(:product_id as text) is null and registration.producer_id = :producer_id)
  ), counted as (
    select sales_point_id, quantity_milli from ledger_stock_level
      where cast(:rolled as boolean) and variant_id in (select variant_id from goods)
    union all
    select sales_point_id, quantity_milli from ledger_stock_entry
      where xid >= cast(:watermark as xid8) and variant_id in (select variant_id from goods)
  ), held as (
    select sales_point_id, sum(quantity_milli) as milli from counted group by sales_point_id
  ), of_lot as (
    select sales_point_id, quantity_milli from ledger_stock_movement
      where cast(:lot as text) is not null and lot = :lot and variant_id in (select variant_id from goods)
    union all
    select line.sales_point_id, -line.quantity_milli from ledger_sale_line line
      where cast(:lot as text) is not null and line.lot = :lot and line.product_id = :product_id
        and (line.kind = 'sale' or (line.kind = 'refund' and line.returned_to_stock))
  ), left_of_lot as (
    select sales_point_id, sum(quantity_milli) as milli from of_lot group by sales_point_id
  )
  select point.id as sales_point_id, point.name, held.milli::float8 as stock_milli,
         greatest(0, left_of_lot.milli)::float8 as lot_milli,
         (select to_char(max(last_seen_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from device
           where device.sales_point_id = point.id and revoked_at is null and deleted_at is null) as device_last_heard_at
  from held
  join sales_point point on point.id = held.sales_point_id and point.deleted_at is null
  left join left_of_lot on left_of_lot.sales_point_id = point.id
  where held.milli > 0 and (:all or point.id = any(:points))
  order by coalesce(left_of_lot.milli, 0) desc, held.milli desc, point.name`
