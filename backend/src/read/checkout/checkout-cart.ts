import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { WeighedGoods } from "@ocop/shared/goods-weight"
import { SHELF_STOP_SQL } from "../shelf/shelf-stopped"
import { rows } from "../snapshot"

/** A cart as its checkout looks at it, in one look. */
export interface CheckoutCart {
  id: string
  region_id: string | null
  currency_code: string
  sales_channel_id: string | null
  metadata: Record<string, unknown> | null
  /** The order it became. */
  order_id: string | null
  completed: boolean
  lines: CheckoutLine[]
}

export interface CheckoutLine extends WeighedGoods {
  id: string
  variant_id: string | null
  quantity: number
  unit_price: number
  product_set: string | null
  /** False once it was withdrawn from the shop, or never was in it. */
  on_sale: boolean
  stopped: boolean
  /** Whole pieces to be had; null where stock is not counted. */
  available: number | null
}

/** Null: there is no such cart. */
export async function readCheckoutCart(db: Knex, cart_id: string): Promise<CheckoutCart | null> {
  const [found] = await rows<CheckoutCart>(db, CART_SQL, { cart_id })
  return found ?? null
}

const CART_SQL = `
  select cart.id, cart.region_id, cart.currency_code, cart.sales_channel_id, cart.metadata,
         cart.completed_at is not null as completed,
         (select order_id from order_cart where cart_id = cart.id and deleted_at is null limit 1) as order_id,
         coalesce((
    select json_agg(json_build_object('id', line.id, 'variant_id', line.variant_id,
      'title', coalesce(line.product_title, line.title), 'quantity', line.quantity, 'unit_price', line.unit_price,
      'weight', coalesce(variant.weight, product.weight), 'unit', coalesce(registration.unit, ''),
      'product_set', registration.product_set, 'stopped', stopped.stopped is not null,
      'on_sale', coalesce(product.status = 'published' and product.deleted_at is null and variant.deleted_at is null
        and exists (select 1 from product_sales_channel listed where listed.product_id = product.id
          and listed.sales_channel_id = cart.sales_channel_id and listed.deleted_at is null), false),
      'available', case when variant.manage_inventory and not variant.allow_backorder then coalesce(stock.available, 0) end)
      order by line.created_at, coalesce(line.product_title, line.title), line.id)
    from cart_line_item line
    left join product_variant variant on variant.id = line.variant_id
    left join product on product.id = variant.product_id
    left join registration on registration.product_id = product.id and registration.deleted_at is null
    left join lateral (${SHELF_STOP_SQL}) stopped on registration.id is not null
    left join lateral (
      select min(floor(level.quantity / item.required_quantity))::int as available
      from product_variant_inventory_item item
      cross join lateral (
        select coalesce(max(level.stocked_quantity - level.reserved_quantity), 0) as quantity
        from inventory_level level
        join sales_channel_stock_location place on place.stock_location_id = level.location_id
          and place.sales_channel_id = cart.sales_channel_id and place.deleted_at is null
        where level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
      ) level
      where item.variant_id = variant.id and item.deleted_at is null
    ) stock on true
    where line.cart_id = cart.id and line.deleted_at is null), '[]') as lines
  from cart where cart.id = :cart_id and cart.deleted_at is null`
