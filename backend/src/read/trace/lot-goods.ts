import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Certificate } from "@ocop/shared/certificate"
import { rows } from "../snapshot"

/** Registered goods as a lot needs to know them. */
export interface LotGoods {
  registration_id: string
  producer_id: string
  product_id: string
  variant_id: string
  gtin: string | null
  unit: string
  product_set: string
  certificates: Certificate[]
}

/** Null where there are no such goods, or they are not sold under any product yet. */
export async function lotGoods(db: Knex, registration_id: string): Promise<LotGoods | null> {
  const [found] = await rows<LotGoods>(db, GOODS_SQL, { registration_id })
  return found ?? null
}

/** All that `standing` needs of a registration's certificates, as JSON. */
export const CERTIFICATES_SQL = `
  coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'stars', stars, 'decided_on', decided_on,
      'valid_until', valid_until, 'extended_until', extended_until, 'revoked_on', revoked_on)))
    from certificate where registration_id = registration.id and deleted_at is null), '[]')`

const GOODS_SQL = `
  select registration.id as registration_id, registration.producer_id, registration.product_id, registration.unit,
         registration.product_set, variant.id as variant_id, variant.barcode as gtin,
         ${CERTIFICATES_SQL} as certificates
  from registration
  join lateral (
    select id, barcode from product_variant
    where product_id = registration.product_id and deleted_at is null order by variant_rank, id limit 1
  ) variant on true
  where registration.id = :registration_id and registration.deleted_at is null`
