import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Certificate } from "@ocop/shared/certificate"
import type { ShelfRow } from "./shelf-entry"
import { PAPERS_SQL, POINTS_SQL } from "./shelf-facts"
import { SHELF_STOP_SQL } from "./shelf-stopped"
import { ASKED_PRICES_SQL, askedPrices } from "../promotions/asked-prices"
import { rows } from "../snapshot"

/** Where a shelf stands: one sales channel, priced for the store's region. */
export interface ShelfPlace {
  sales_channel_id: string
  region_id: string
  currency_code: string
}

interface GoodsRow extends Omit<ShelfRow, "price" | "certificates" | "created_at"> {
  created_at: Date
  price_set_id: string
  certificates: Record<string, unknown>[]
}

export async function shelfPlace(db: Knex, sales_channel_id: string): Promise<ShelfPlace | null> {
  const [found] = await rows<Omit<ShelfPlace, "sales_channel_id">>(db, PLACE_SQL, {})
  return found ? { ...found, sales_channel_id } : null
}

const PLACE_SQL = `
  select region.id as region_id, region.currency_code
  from region left join store on store.default_region_id = region.id and store.deleted_at is null
  where region.deleted_at is null order by store.id nulls last, region.created_at limit 1`

/** The published, priced products of the channel that stand in the register; all of them, or those of `product_ids`. */
export async function shelfRows(
  container: MedusaContainer,
  db: Knex,
  place: ShelfPlace,
  product_ids: readonly string[] | null,
): Promise<ShelfRow[]> {
  const found = await rows<GoodsRow>(db, GOODS_SQL, {
    sales_channel_id: place.sales_channel_id,
    product_ids: product_ids === null ? null : [...product_ids],
  })
  const prices = await calculatedPrices(container, place, found)
  return found.flatMap(({ price_set_id, created_at, certificates, ...goods }) => {
    const price = prices.get(price_set_id)
    if (price === undefined) return []
    return {
      ...goods,
      price,
      asked: askedPrices(goods.asked, price, Date.now()),
      created_at: created_at.toISOString(),
      certificates: certificates.map((certificate) => Certificate.parse(certificate)),
    }
  })
}

/** Medusa's own calculation, so that price lists and rules hold here as they do in a cart. */
async function calculatedPrices(
  container: MedusaContainer,
  { region_id, currency_code }: ShelfPlace,
  goods: readonly GoodsRow[],
): Promise<Map<string, number>> {
  const prices = new Map<string, number>()
  const pricing = container.resolve(Modules.PRICING)
  for (let start = 0; start < goods.length; start += CHUNK) {
    const id = goods.slice(start, start + CHUNK).map(({ price_set_id }) => price_set_id)
    const calculated = await pricing.calculatePrices({ id }, { context: { region_id, currency_code } })
    for (const { id, calculated_amount } of calculated)
      if (calculated_amount !== null) prices.set(id, Number(calculated_amount))
  }
  return prices
}

const CHUNK = 2000

const GOODS_SQL = `
  select product.id as product_id, variant.id as variant_id, product.handle, product.title, product.thumbnail as image,
         product.created_at, registration.product_set, registration.product_group, registration.kind, registration.unit,
         producer.name as producer, producer.handle as producer_handle, producer.commune_name as commune,
         producer.commune_code, producer.old_district, priced.price_set_id, variant.allow_backorder as may_backorder,
         case when variant.manage_inventory then coalesce(stock.available, 0) end as available,
         coalesce(certified.certificates, '[]') as certificates, coalesce(papered.papers, '[]') as papers,
         ${POINTS_SQL} as points, stopped.stopped, coalesce(asked.prices, '[]') as asked
  from product
  join product_sales_channel channel on channel.product_id = product.id and channel.deleted_at is null
    and channel.sales_channel_id = :sales_channel_id
  join registration on registration.product_id = product.id and registration.deleted_at is null
  join producer on producer.id = registration.producer_id and producer.deleted_at is null
  join lateral (
    select id, manage_inventory, allow_backorder from product_variant
    where product_id = product.id and deleted_at is null order by variant_rank, id limit 1
  ) variant on true
  join product_variant_price_set priced on priced.variant_id = variant.id and priced.deleted_at is null
  left join lateral (
    select min(floor(level.quantity / item.required_quantity))::int as available
    from product_variant_inventory_item item
    cross join lateral (
      select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0) as quantity
      from inventory_level level
      join sales_channel_stock_location place on place.stock_location_id = level.location_id
        and place.sales_channel_id = :sales_channel_id and place.deleted_at is null
      where level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
    ) level
    where item.variant_id = variant.id and item.deleted_at is null
  ) stock on true
  left join lateral (
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'stars', stars, 'score', score,
             'decided_on', decided_on, 'valid_until', valid_until, 'extended_until', extended_until,
             'revoked_on', revoked_on))) as certificates
    from certificate where registration_id = registration.id and deleted_at is null
  ) certified on true
  left join lateral (${PAPERS_SQL}) papered on true
  left join lateral (${ASKED_PRICES_SQL}) asked on true
  left join lateral (${SHELF_STOP_SQL}) stopped on true
  where product.deleted_at is null and product.status = 'published'
    and (cast(:product_ids as text[]) is null or product.id = any(:product_ids))`

/** When a price list next begins or ends: prices worked out before are not good after. */
export async function nextPriceChange(db: Knex): Promise<number> {
  const [next] = await rows<{ at: Date | null }>(
    db,
    `select min(at) as at from price_list cross join lateral (values (starts_at), (ends_at)) edge (at)
     where status = 'active' and deleted_at is null and at > now()`,
    {},
  )
  return next?.at?.getTime() ?? Infinity
}
