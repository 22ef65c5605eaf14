import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CollectPoint, DeliveryRates, SHOP_RATES } from "@ocop/shared/delivery"
import { ONLINE_CODE } from "../sales/online-place"
import { rows } from "../snapshot"

/** Medusa's options for what the shop offers; null where its administrator closed one. */
export interface DeliveryOptions {
  door: DeliveryOption | null
  collect: DeliveryOption | null
}

export interface DeliveryOption {
  id: string
  name: string
  rates: DeliveryRates
}

/** The options of the places the shop sells from, the oldest of each kind. */
export async function deliveryOptions(db: Knex, sales_channel_id: string): Promise<DeliveryOptions> {
  const found = await rows<Omit<DeliveryOption, "rates"> & { code: string; rates: unknown }>(
    db,
    OPTIONS_SQL,
    {
      sales_channel_id,
    },
  )
  const ofCode = (wanted: string): DeliveryOption | null => {
    const option = found.find(({ code }) => code === wanted)
    if (!option) return null
    const own = DeliveryRates.safeParse(option.rates)
    return { id: option.id, name: option.name, rates: own.success ? own.data : SHOP_RATES }
  }
  return { door: ofCode("delivery"), collect: ofCode("pickup") }
}

/** The options for what the shop offers from the places of `:sales_channel_id`. */
export const OFFERED_SQL = `
  from sales_channel_stock_location place
  join location_fulfillment_set held on held.stock_location_id = place.stock_location_id and held.deleted_at is null
  join service_zone zone on zone.fulfillment_set_id = held.fulfillment_set_id and zone.deleted_at is null
  join shipping_option option on option.service_zone_id = zone.id and option.deleted_at is null
  join shipping_option_type kind on kind.id = option.shipping_option_type_id and kind.deleted_at is null
  where place.sales_channel_id = :sales_channel_id and place.deleted_at is null
    and kind.code in ('delivery', 'pickup') and option.provider_id = 'ocop_delivery'`

const OPTIONS_SQL = `
  select option.id, option.name, kind.code, option.data -> 'rates' as rates ${OFFERED_SQL}
  order by option.created_at, option.id`

/** Standing sales points, by name. A fair's booth is gone before a parcel comes. */
export async function collectPoints(db: Knex): Promise<CollectPoint[]> {
  return rows<CollectPoint>(db, POINTS_SQL, { online: ONLINE_CODE })
}

const POINTS_SQL = `
  select code, name, address, opening_hours from sales_point
  where kind = 'point' and code <> :online and deleted_at is null order by name, code`

export interface CollectingPoint {
  name: string
  address: string
  province_code: string
  commune_code: string | null
  commune_name: string | null
}

/** Null: no standing sales point has this code. */
export async function collectingPoint(db: Knex, code: string): Promise<CollectingPoint | null> {
  const [found] = await rows<CollectingPoint>(db, POINT_SQL, { code, online: ONLINE_CODE })
  return found ?? null
}

const POINT_SQL = `
  select name, address, province_code, commune_code, commune_name from sales_point
  where kind = 'point' and code = :code and code <> :online and deleted_at is null`
