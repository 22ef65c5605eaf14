import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, ProductStatus } from "@medusajs/framework/utils"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"

/** Marks a product the importer made, so that one left behind by a killed import is known and removed. */
export const REGISTER_GOODS = "register"

const CHUNK = 500
const OPTION = "Quy cách"
const ONLY_VALUE = "Mặc định"

export interface NewGoods {
  title: string
  handle: string
  description: string
  thumbnail: string
  gtin: string | null
  price: number | null
  /** Kept off sale for now. */
  held: boolean
}

export interface CreatedGoods {
  product_id: string
  variant_id: string
}

export interface GoodsPlace {
  sales_channel_id: string
  shipping_profile_id: string
}

/** A product per line with one variant, its price, its inventory item, in the online channel. Held or without a price it stays a draft. */
export async function createGoods(
  container: MedusaContainer,
  goods: readonly NewGoods[],
  place: GoodsPlace,
  created: CreatedGoods[],
  progress?: (done: number) => void,
): Promise<void> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (let start = 0; start < goods.length; start += CHUNK) {
    const chunk = goods.slice(start, start + CHUNK).map(numbered)
    await db.raw(GOODS_SQL, { ...place, goods: JSON.stringify(chunk), mark: REGISTER_GOODS })
    created.push(...chunk.map(({ no }) => ({ product_id: `prod_${no}`, variant_id: `variant_${no}` })))
    progress?.(created.length)
  }
}

/** `no` stands behind the prefix of every id of the goods. */
function numbered({ price, held, ...goods }: NewGoods) {
  return {
    ...goods,
    no: generateEntityId(),
    sku: goods.handle.toUpperCase(),
    price,
    status: held || price === null ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
  }
}

export async function removeGoods(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
  for (let start = 0; start < productIds.length; start += CHUNK) {
    const ids = productIds.slice(start, start + CHUNK)
    await deleteProductsWorkflow(container).run({ input: { ids } })
  }
}

/**
 * The rows that Medusa's services write for such goods, in one statement: through the services a province's register of
 * 20,000 products takes minutes. A test holds the two against each other.
 */
const GOODS_SQL = `
  with said as materialized (
    select * from jsonb_to_recordset(cast(:goods as jsonb)) as said (no text, title text, handle text, description text,
      thumbnail text, gtin text, price bigint, sku text, status text)
  ), product as (
    insert into product (id, title, handle, description, thumbnail, external_id, status)
    select 'prod_' || no, title, handle, description, thumbnail, :mark, status from said
  ), option as (
    insert into product_option (id, title, is_exclusive) select 'opt_' || no, '${OPTION}', true from said
  ), option_value as (
    insert into product_option_value (id, value, option_id)
    select 'optval_' || no, '${ONLY_VALUE}', 'opt_' || no from said
  ), option_of as (
    insert into product_product_option (id, product_id, product_option_id)
    select 'prodopt_' || no, 'prod_' || no, 'opt_' || no from said
  ), value_of as (
    insert into product_product_option_value (id, product_product_option_id, product_option_value_id)
    select 'prodoptval_' || no, 'prodopt_' || no, 'optval_' || no from said
  ), variant as (
    insert into product_variant (id, title, sku, barcode, product_id, manage_inventory, allow_backorder, variant_rank)
    select 'variant_' || no, '${ONLY_VALUE}', sku, gtin, 'prod_' || no, true, false, 0 from said
  ), variant_value as (
    insert into product_variant_option (variant_id, option_value_id) select 'variant_' || no, 'optval_' || no from said
  ), price_set as (
    insert into price_set (id) select 'pset_' || no from said
  ), price as (
    insert into price (id, price_set_id, currency_code, amount, raw_amount)
    select 'price_' || no, 'pset_' || no, 'vnd', price, jsonb_build_object('value', price::text, 'precision', 20)
    from said where price is not null
  ), item as (
    insert into inventory_item (id, sku, title) select 'iitem_' || no, sku, title from said
  ), in_channel as (
    insert into product_sales_channel (id, product_id, sales_channel_id)
    select 'prodsc_' || no, 'prod_' || no, :sales_channel_id from said
  ), in_profile as (
    insert into product_shipping_profile (id, product_id, shipping_profile_id)
    select 'prodsp_' || no, 'prod_' || no, :shipping_profile_id from said
  ), priced as (
    insert into product_variant_price_set (id, variant_id, price_set_id)
    select 'pvps_' || no, 'variant_' || no, 'pset_' || no from said
  )
  insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
  select 'pvitem_' || no, 'variant_' || no, 'iitem_' || no, 1 from said`
