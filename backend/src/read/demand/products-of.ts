import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

export async function productsOf(db: Knex, variant_ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ product_id: string }>(
    db,
    "select distinct product_id from product_variant where id = any(:variant_ids)",
    { variant_ids: [...variant_ids] },
  )
  return found.map(({ product_id }) => product_id)
}

export async function productsOfOrder(db: Knex, order_id: string): Promise<string[]> {
  const found = await rows<{ product_id: string }>(
    db,
    `select distinct line.product_id from order_item item
     join order_line_item line on line.id = item.item_id
     where item.order_id = :order_id and line.product_id is not null`,
    { order_id },
  )
  return found.map(({ product_id }) => product_id)
}
