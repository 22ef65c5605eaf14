import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DiscountedLine } from "@ocop/shared/discount"

/** What each line of a cart costs with and without its reductions. */
export async function cartDiscounts(db: Knex, cart_id: string): Promise<DiscountedLine[]> {
  const { rows } = await db.raw<{ rows: { title: string; before: string; paid: string }[] }>(
    `select coalesce(line.product_title, line.title) as title,
            greatest(line.unit_price, coalesce(line.compare_at_unit_price, 0)) * line.quantity as before,
            line.unit_price * line.quantity - coalesce((
              select sum(taken.amount) from cart_line_item_adjustment taken
              where taken.item_id = line.id and taken.deleted_at is null), 0) as paid
     from cart_line_item line where line.cart_id = ? and line.deleted_at is null`,
    [cart_id],
  )
  return rows.map(({ title, before, paid }) => ({
    title,
    before: Math.round(Number(before)),
    paid: Math.round(Number(paid)),
  }))
}
