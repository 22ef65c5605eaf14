import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** From so many on. */
const MANY = 500

const TABLES = [
  ...["producer", "registration", "certificate", "product", "product_variant", "price_set", "price"],
  ...["inventory_item", "product_sales_channel", "product_shipping_profile", "product_variant_price_set"],
  "product_variant_inventory_item",
]

/**
 * Postgres plans a question by what it last counted. Right after a first import that was empty tables, and until it counts by
 * itself, a minute later, whoever asks for the register or the shop waits for minutes.
 */
export async function countAnew(db: Knex, written: number): Promise<void> {
  if (written >= MANY) await db.raw(`analyze ${TABLES.join(", ")}`)
}
