import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export async function orderOfFulfilment(db: Knex, fulfillment_id: string): Promise<string | null> {
  const row = await db<{ order_id: string }>("order_fulfillment")
    .where({ fulfillment_id })
    .whereNull("deleted_at")
    .first("order_id")
  return row?.order_id ?? null
}
