import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FairGoods } from "@ocop/shared/fair-page"
import type { FairState } from "@ocop/shared/report"
import { liveEntries, rollupMark } from "../sales/revenue-entries"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

interface GoodsRow extends FairGoods {
  booth_id: string
}

/** By booth: what stands there while the fair runs, what was sold there once it is over; nothing before. */
export async function fairGoods(
  db: Knex,
  fair_id: string,
  state: FairState,
): Promise<Map<string, FairGoods[]>> {
  const found = await goodsOf(db, fair_id, state)
  const byBooth = new Map<string, FairGoods[]>()
  for (const { booth_id, title, handle } of found.sort((a, b) => a.title.localeCompare(b.title, "vi")))
    byBooth.set(booth_id, [...(byBooth.get(booth_id) ?? []), { title, handle }])
  return byBooth
}

async function goodsOf(db: Knex, fair_id: string, state: FairState): Promise<GoodsRow[]> {
  if (state === "upcoming") return []
  if (state === "running") return rows<GoodsRow>(db, AT_HAND_SQL, { fair_id })
  return inSnapshot(db, ALL_ROWS, async (trx) =>
    rows<GoodsRow>(trx, SOLD_SQL, { fair_id, ...(await rollupMark(trx)) }),
  )
}

/** Stopped goods stand in no list of the shop. */
const IS_STOPPED = `exists (
  select 1 from stop_order stop where stop.lifted_at is null and stop.deleted_at is null and stop.shop_too
    and ((stop.subject = 'producer' and stop.producer_id = registration.producer_id)
      or (stop.subject <> 'producer' and stop.product_id = registration.product_id)))`

const AT_HAND_SQL = `
  select distinct booth.id as booth_id, product.title, product.handle
  from booth
  join sales_point point on point.id = booth.sales_point_id and point.deleted_at is null
  join inventory_level level on level.location_id = point.stock_location_id and level.deleted_at is null
  join product_variant_inventory_item item on item.inventory_item_id = level.inventory_item_id and item.deleted_at is null
  join product_variant variant on variant.id = item.variant_id and variant.deleted_at is null
  join product on product.id = variant.product_id and product.deleted_at is null and product.status = 'published'
  join registration on registration.product_id = product.id and registration.deleted_at is null
  where booth.fair_id = :fair_id and booth.deleted_at is null
    and level.stocked_quantity - level.reserved_quantity >= item.required_quantity and not ${IS_STOPPED}`

const SOLD_SQL = `
  with entry as (${liveEntries(`fair_id = :fair_id and "by" = 'product'`)})
  select sold.booth_id, coalesce(product.title, sold.label) as title, product.handle
  from (select booth_id, key, max(label) as label from entry group by booth_id, key having sum(sales) > 0) sold
  left join product on product.id = sold.key and product.deleted_at is null and product.status = 'published'
  where coalesce(product.title, sold.label) is not null`
