import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
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
  progress?: (done: number, all: number) => void,
): Promise<void> {
  for (let start = 0; start < goods.length; start += CHUNK) {
    await createChunk(container, goods.slice(start, start + CHUNK), place, created)
    progress?.(created.length, goods.length)
  }
}

async function createChunk(
  container: MedusaContainer,
  goods: readonly NewGoods[],
  place: GoodsPlace,
  created: CreatedGoods[],
): Promise<void> {
  const products = await container.resolve(Modules.PRODUCT).createProducts(goods.map(productInput))
  const made = products.map((product) => ({
    product_id: product.id,
    variant_id: product.variants[0]?.id ?? "",
  }))
  created.push(...made)
  const priceSets = await container
    .resolve(Modules.PRICING)
    .createPriceSets(
      goods.map(({ price }) => ({ prices: price === null ? [] : [{ amount: price, currency_code: "vnd" }] })),
    )
  const items = await container
    .resolve(Modules.INVENTORY)
    .createInventoryItems(goods.map(({ title, handle }) => ({ sku: sku(handle), title })))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    made.flatMap((one, index): LinkDefinition[] => [
      {
        [Modules.PRODUCT]: { product_id: one.product_id },
        [Modules.SALES_CHANNEL]: { sales_channel_id: place.sales_channel_id },
      },
      {
        [Modules.PRODUCT]: { product_id: one.product_id },
        [Modules.FULFILLMENT]: { shipping_profile_id: place.shipping_profile_id },
      },
      {
        [Modules.PRODUCT]: { variant_id: one.variant_id },
        [Modules.PRICING]: { price_set_id: priceSets[index]?.id },
      },
      {
        [Modules.PRODUCT]: { variant_id: one.variant_id },
        [Modules.INVENTORY]: { inventory_item_id: items[index]?.id },
        data: { required_quantity: 1 },
      },
    ]),
  )
}

function productInput(goods: NewGoods) {
  return {
    title: goods.title,
    handle: goods.handle,
    description: goods.description,
    thumbnail: goods.thumbnail,
    external_id: REGISTER_GOODS,
    status: goods.held || goods.price === null ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
    options: [{ title: OPTION, values: [ONLY_VALUE] }],
    variants: [
      {
        title: ONLY_VALUE,
        sku: sku(goods.handle),
        ...(goods.gtin === null ? {} : { barcode: goods.gtin }),
        manage_inventory: true,
        allow_backorder: false,
        options: { [OPTION]: ONLY_VALUE },
      },
    ],
  }
}

function sku(handle: string): string {
  return handle.toUpperCase()
}

export async function removeGoods(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
  for (let start = 0; start < productIds.length; start += CHUNK) {
    const ids = productIds.slice(start, start + CHUNK)
    await deleteProductsWorkflow(container).run({ input: { ids } })
  }
}
