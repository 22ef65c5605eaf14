import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Change } from "../changes/read-changes"
import { rows } from "../snapshot"

/** The products that changes of these sources and keys are about. */
export async function touchedProducts(db: Knex, changes: readonly Change[]): Promise<string[]> {
  const found = await rows<{ product_id: string }>(db, TOUCHED_SQL, {
    changes: JSON.stringify(changes.map(({ source, key }) => ({ source, key }))),
  })
  return found.map(({ product_id }) => product_id)
}

const TOUCHED_SQL = `
  with touched as (select distinct source, key from jsonb_to_recordset(cast(:changes as jsonb)) as t(source text, key text)),
  variants as (
    select key as id from touched where source in ('product_variant_price_set', 'product_variant_inventory_item', 'price_seen')
    union select link.variant_id from touched join product_variant_price_set link on link.price_set_id = touched.key
      where source = 'price'
    union select link.variant_id from touched join price on price.id = touched.key
      join product_variant_price_set link on link.price_set_id = price.price_set_id where source = 'price_rule'
    union select link.variant_id from touched
      join product_variant_inventory_item link on link.inventory_item_id = touched.key where source = 'inventory_level'
  )
  select key as product_id from touched
    where source in ('product', 'product_variant', 'product_sales_channel', 'registration', 'lot')
  union select variant.product_id from variants join product_variant variant on variant.id = variants.id
  union select registration.product_id from touched join registration
    on (source in ('certificate', 'marketplace_link') and registration.id = touched.key)
    or (source in ('producer', 'stop_order', 'paper') and registration.producer_id = touched.key)
    where registration.product_id is not null`
