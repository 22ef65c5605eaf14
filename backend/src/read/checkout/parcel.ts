import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deliveryZone, type DeliveryZone } from "@ocop/shared/delivery"
import { goodsGrams, type WeighedGoods } from "@ocop/shared/goods-weight"
import { homeProvince } from "../register/register-surroundings"
import { rows } from "../snapshot"

export interface Parcel {
  grams: number
  zone: DeliveryZone
}

/** What of a cart decides its carriage. An address without a province of ours is as far as can be. */
export async function readParcel(db: Knex, cart_id: string): Promise<Parcel> {
  const [home, [found]] = await Promise.all([
    homeProvince(db),
    rows<{ province_code: string | null; lines: Weighed[] }>(db, PARCEL_SQL, { cart_id }),
  ])
  return {
    grams: parcelGrams(found?.lines ?? []),
    zone: deliveryZone(home, found?.province_code ?? ""),
  }
}

type Weighed = WeighedGoods & { quantity: number }

export function parcelGrams(lines: readonly Weighed[]): number {
  return lines.reduce((sum, line) => sum + goodsGrams(line) * line.quantity, 0)
}

const PARCEL_SQL = `
  select address.metadata ->> 'province_code' as province_code, coalesce((
    select json_agg(json_build_object('quantity', line.quantity, 'weight', coalesce(variant.weight, product.weight),
      'unit', coalesce(registration.unit, ''), 'title', coalesce(line.product_title, line.title)))
    from cart_line_item line
    left join product_variant variant on variant.id = line.variant_id
    left join product on product.id = variant.product_id
    left join registration on registration.product_id = product.id and registration.deleted_at is null
    where line.cart_id = cart.id and line.deleted_at is null), '[]') as lines
  from cart left join cart_address address on address.id = cart.shipping_address_id and address.deleted_at is null
  where cart.id = :cart_id`
