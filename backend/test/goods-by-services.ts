import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import type { GoodsPlace, NewGoods } from "../src/workflows/producer/register-goods"

/** Makes one product as Medusa's own services do. */
export async function goodsByServices(
  container: MedusaContainer,
  goods: NewGoods,
  place: GoodsPlace,
): Promise<void> {
  const sku = goods.handle.toUpperCase()
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .createProducts([{ ...productOf(goods), variants: [variantOf(goods, sku)] }])
  const [priceSet] = await container
    .resolve(Modules.PRICING)
    .createPriceSets([
      { prices: goods.price === null ? [] : [{ amount: goods.price, currency_code: "vnd" }] },
    ])
  const [item] = await container
    .resolve(Modules.INVENTORY)
    .createInventoryItems([{ sku, title: goods.title }])
  const of_product = { [Modules.PRODUCT]: { product_id: product?.id } }
  const of_variant = { [Modules.PRODUCT]: { variant_id: product?.variants[0]?.id } }
  const links: LinkDefinition[] = [
    { ...of_product, [Modules.SALES_CHANNEL]: { sales_channel_id: place.sales_channel_id } },
    { ...of_product, [Modules.FULFILLMENT]: { shipping_profile_id: place.shipping_profile_id } },
    { ...of_variant, [Modules.PRICING]: { price_set_id: priceSet?.id } },
    {
      ...of_variant,
      [Modules.INVENTORY]: { inventory_item_id: item?.id },
      data: { required_quantity: 1 },
    },
  ]
  await container.resolve(ContainerRegistrationKeys.LINK).create(links)
}

function productOf({ title, handle, description, thumbnail, price, held }: NewGoods) {
  return {
    ...{ title, handle, description, thumbnail, external_id: "register" },
    status: held || price === null ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
    options: [{ title: "Quy cách", values: ["Mặc định"] }],
  }
}

function variantOf({ gtin }: NewGoods, sku: string) {
  return {
    ...{ title: "Mặc định", sku, manage_inventory: true, allow_backorder: false },
    ...(gtin === null ? {} : { barcode: gtin }),
    options: { "Quy cách": "Mặc định" },
  }
}

const TABLES = [
  ...["product", "product_option", "product_option_value", "product_product_option"],
  ...["product_product_option_value", "product_variant", "product_variant_option", "price_set", "price"],
  ...["inventory_item", "product_sales_channel", "product_shipping_profile", "product_variant_price_set"],
  "product_variant_inventory_item",
]

/** Every row of the goods, ids by their prefix alone and without the instants of writing. */
export async function goodsRows(db: Knex): Promise<Record<string, unknown[]>> {
  const found: [string, unknown[]][] = []
  for (const table of TABLES) {
    const { rows } = await db.raw<{ rows: { row: object }[] }>(
      `select to_jsonb(held) - 'created_at' - 'updated_at' as row from ?? as held`,
      [table],
    )
    found.push([table, rows.map(({ row }) => withoutNumbers(row))])
  }
  return Object.fromEntries(found)
}

export async function emptyGoods(db: Knex): Promise<void> {
  await db.raw(`truncate ${TABLES.join(", ")} cascade`)
}

function withoutNumbers(row: object): unknown {
  return JSON.parse(JSON.stringify(row).replace(/_[0-9A-Z]{26}"/g, '_"')) as unknown
}
