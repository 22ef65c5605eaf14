import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The cart a customer touched last that still holds goods and became no order. */
export async function openCartOf(db: Knex, customer_id: string): Promise<string | null> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select id from cart
     where customer_id = ? and completed_at is null and deleted_at is null
       and exists (select 1 from cart_line_item line where line.cart_id = cart.id and line.deleted_at is null)
     order by updated_at desc limit 1`,
    [customer_id],
  )
  return rows[0]?.id ?? null
}
