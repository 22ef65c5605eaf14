import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

export interface CartedGoods {
  variant_id?: string | null
  quantity: number
}

/** What lies in a cart already. */
export async function cartedGoods(db: Knex, cart_id: string): Promise<CartedGoods[]> {
  return rows<CartedGoods>(db, CARTED_SQL, { cart_id })
}

const CARTED_SQL = `
  select variant_id, quantity::float8 as quantity from cart_line_item where cart_id = :cart_id and deleted_at is null`

/** Whether any of these variants is a drink with alcohol: the sets named by `sets`. */
export async function holdsSets(
  db: Knex,
  variant_ids: readonly string[],
  sets: readonly string[],
): Promise<boolean> {
  if (variant_ids.length === 0) return false
  const found = await rows(db, SETS_SQL, { variant_ids: [...variant_ids], sets: [...sets] })
  return found.length > 0
}

const SETS_SQL = `
  select 1 from product_variant variant
  join registration on registration.product_id = variant.product_id and registration.deleted_at is null
  where variant.id = any(:variant_ids) and registration.product_set = any(:sets) limit 1`
