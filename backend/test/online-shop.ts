import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { ProducerModuleService } from "../src/modules/producer/service"
import { PRODUCER_MODULE } from "../src/modules/producer"
import { ALL_ROWS, withScope } from "../src/read/scoped"
import { projectStock } from "../src/workflows/ledger/project-stock"
import { seedDelivery } from "../src/scripts/demo/delivery"
import { type DemoPoint, seedOnlinePoint, seedPoints } from "../src/scripts/demo/sales-points"
import { type DemoShop, seedShop } from "../src/scripts/demo/shop"

interface StoredVariant {
  id: string
  product_id: string
  inventory_items?: { inventory_item_id: string }[]
}

export interface OnlineShop {
  shop: DemoShop
  online: DemoPoint
  point: DemoPoint
  goods: ShopGoods[]
}

export interface ShopGoods {
  product_id: string
  variant_id: string
  inventory_item_id: string
  price: number
}

export const OPENING = 100

/** Certificates as a province has them: one in force, one over, one revoked. Days are sure on any day this runs. */
const CERTIFICATES = [
  { number: "1/QĐ", stars: 4, decided_on: "2026-01-05", valid_until: "2099-01-05" },
  { number: "2/QĐ", stars: 5, decided_on: "2020-01-05", valid_until: "2023-01-05" },
  { number: "3/QĐ", stars: 3, decided_on: "2026-01-05", valid_until: "2099-01-05", revoked_on: "2026-02-01" },
]

/** A shop with a warehouse, one standing sales point, and three goods of one producer, a hundred of each at both. */
export async function openShop(container: MedusaContainer): Promise<OnlineShop> {
  const shop = await seedShop(container)
  const online = await seedOnlinePoint(container)
  await seedDelivery(container, shop, online.stock_location_id)
  const [point] = await seedPoints(container, [
    {
      code: "TKY",
      name: "Điểm bán Tam Kỳ",
      kind: "point",
      address: "Tam Kỳ",
      commune_code: "20341",
      commune_name: "Phường Tam Kỳ",
      old_district: "Tam Kỳ",
      latitude: null,
      longitude: null,
    },
  ])
  if (!point) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no sales point")
  const goods = await stockedGoods(container, shop)
  await register(container, goods)
  await receive(container, [online, point], goods)
  return { shop, online, point, goods }
}

async function stockedGoods(container: MedusaContainer, shop: DemoShop): Promise<ShopGoods[]> {
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [50_000, 120_000, 35_500].map((amount, index) => ({
        title: `Hàng ${index + 1}`,
        handle: `hang-${index + 1}`,
        status: "published" as const,
        shipping_profile_id: shop.shipping_profile_id,
        sales_channels: [{ id: shop.sales_channel_id }],
        options: [{ title: "Loại", values: ["Mặc định"] }],
        variants: [
          {
            title: "Mặc định",
            sku: `HANG-${index + 1}`,
            options: { Loại: "Mặc định" },
            manage_inventory: true,
            prices: [{ currency_code: "vnd", amount }],
          },
        ],
      })),
    },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "product_id", "inventory_items.inventory_item_id"],
    filters: { product_id: products.map((product) => product.id) },
  })
  const variants = data as StoredVariant[]
  return [50_000, 120_000, 35_500].map((price, index) => {
    const variant = variants.find(({ product_id }) => product_id === products[index]?.id)
    return {
      price,
      product_id: products[index]?.id ?? "",
      variant_id: variant?.id ?? "",
      inventory_item_id: variant?.inventory_items?.[0]?.inventory_item_id ?? "",
    }
  })
}

async function register(container: MedusaContainer, goods: readonly ShopGoods[]): Promise<void> {
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const producer = await producers.createProducers({
    handle: "htx-tam-ky",
    name: "HTX Tam Kỳ",
    name_folded: "htx tam ky",
    legal_form: "cooperative",
    province_code: "48",
    commune_code: "20341",
  })
  for (const [index, { product_id }] of goods.entries()) {
    const registration = await producers.createRegistrations({
      producer_id: producer.id,
      product_id,
      name: `Hàng ${index + 1}`,
      name_folded: `hang ${index + 1}`,
      product_set: "tea",
      product_group: "drink",
      kind: "tea",
      unit: "hộp",
      vat_rate: 8,
    })
    const certificate = CERTIFICATES[index]
    if (certificate)
      await producers.createCertificates({ issuer: "UBND", registration_id: registration.id, ...certificate })
  }
}

async function receive(container: MedusaContainer, points: DemoPoint[], goods: ShopGoods[]): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = "2026-10-01T08:00:00+07:00"
  await withScope(knex, ALL_ROWS, (trx) =>
    trx("ledger_stock_movement").insert(
      points.flatMap((point) =>
        goods.map(({ variant_id }, index) => ({
          source_ref: `opening:${point.id}`,
          line_no: index + 1,
          sales_point_id: point.id,
          variant_id,
          reason: "opening",
          quantity_milli: OPENING * 1000,
          occurred_at: at,
          received_at: at,
        })),
      ),
    ),
  )
  await container.resolve(Modules.INVENTORY).createInventoryLevels(
    points.flatMap((point) =>
      goods.map(({ inventory_item_id }) => ({
        inventory_item_id,
        location_id: point.stock_location_id,
        stocked_quantity: OPENING,
      })),
    ),
  )
}

/** By a fact, so that the projection of stock leaves it at that. Once for each of the goods. */
export async function setStock(
  container: MedusaContainer,
  { online }: OnlineShop,
  { variant_id }: ShopGoods,
  pieces: number,
): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = new Date().toISOString()
  const line = { line_no: 1, variant_id, reason: "count", quantity_milli: (pieces - OPENING) * 1000 }
  const where = { source_ref: `count:${variant_id}`, sales_point_id: online.id }
  await withScope(knex, ALL_ROWS, (trx) =>
    trx("ledger_stock_movement").insert({ ...line, ...where, occurred_at: at, received_at: at }),
  )
  await projectStock(container)
}
