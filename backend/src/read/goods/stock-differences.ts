import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rollupMark } from "../sales/revenue-entries"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

/** A level of Medusa's that is not what the facts say; `stocked` is null where Medusa keeps none. */
export interface StockDifference {
  inventory_item_id: string
  location_id: string
  should_be: number
  stocked: number | null
}

/**
 * Where Medusa's stock differs from the facts: what the ledger counts at a sales point, less what online orders have taken
 * from its location, more what came back there whole. Goods that never stood in the ledger are left to Medusa.
 */
export async function stockDifferences(
  knex: Knex,
  inventory_item_id: string | null = null,
): Promise<StockDifference[]> {
  return inSnapshot(knex, ALL_ROWS, async (trx) => {
    const mark = await rollupMark(trx)
    return rows<StockDifference>(trx, DIFFERENCES, { ...mark, item: inventory_item_id })
  })
}

/** Medusa's levels are whole units and never below nothing; the ledger keeps the true figure. */
const DIFFERENCES = `
  with counted as (
    select sales_point_id, variant_id, quantity_milli from ledger_stock_level where cast(:rolled as boolean)
    union all
    select sales_point_id, variant_id, quantity_milli from ledger_stock_entry where xid >= cast(:watermark as xid8)
  ), held as (
    select linked.inventory_item_id, point.stock_location_id as location_id,
           sum(counted.quantity_milli * linked.required_quantity) as milli
    from counted
    join sales_point point on point.id = counted.sales_point_id
    join product_variant_inventory_item linked on linked.variant_id = counted.variant_id
    where point.stock_location_id is not null and linked.deleted_at is null
      and (cast(:item as text) is null or linked.inventory_item_id = :item)
    group by linked.inventory_item_id, point.stock_location_id
  ), sent as (
    select item.inventory_item_id, parcel.location_id, sum(item.quantity) as pieces
    from fulfillment parcel join fulfillment_item item on item.fulfillment_id = parcel.id
    where parcel.canceled_at is null and parcel.deleted_at is null and item.deleted_at is null
      and not exists (select 1 from return_fulfillment back where back.fulfillment_id = parcel.id)
      and (cast(:item as text) is null or item.inventory_item_id = :item)
    group by item.inventory_item_id, parcel.location_id
  ), returned as (
    select linked.inventory_item_id, back.location_id,
           sum((item.received_quantity - coalesce(item.damaged_quantity, 0)) * linked.required_quantity) as pieces
    from return back
    join return_item item on item.return_id = back.id
    join order_line_item line on line.id = item.item_id
    join product_variant_inventory_item linked on linked.variant_id = line.variant_id
    where back.canceled_at is null and back.deleted_at is null and item.deleted_at is null
      and linked.deleted_at is null and item.received_quantity > 0
      and (cast(:item as text) is null or linked.inventory_item_id = :item)
    group by linked.inventory_item_id, back.location_id
  ), facts as (
    select held.inventory_item_id, held.location_id,
           greatest(0, floor(held.milli / 1000 - coalesce(sent.pieces, 0) + coalesce(returned.pieces, 0)))
             as should_be
    from held
    left join sent using (inventory_item_id, location_id)
    left join returned using (inventory_item_id, location_id)
  )
  select facts.inventory_item_id, facts.location_id, facts.should_be::float8 as should_be,
         level.stocked_quantity::float8 as stocked
  from facts
  left join inventory_level level on level.inventory_item_id = facts.inventory_item_id
    and level.location_id = facts.location_id and level.deleted_at is null
  where level.stocked_quantity is distinct from facts.should_be
  order by facts.inventory_item_id, facts.location_id`
