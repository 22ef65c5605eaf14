import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisterStandRow } from "@ocop/shared/register-row"
import { rows } from "../snapshot"

/** A row of the register with the ids it is found again by when something of it changes. */
export interface HeldRow extends RegisterStandRow {
  producer_id: string
  product_id: string | null
}

export interface Touched {
  registration_ids: ReadonlySet<string>
  producer_ids: ReadonlySet<string>
  product_ids: ReadonlySet<string>
}

/** The whole register, or what `touched` is about. */
export function registerRows(db: Knex, touched: Touched | null): Promise<HeldRow[]> {
  return rows<HeldRow>(db, ROWS_SQL, {
    all: touched === null,
    registration_ids: [...(touched?.registration_ids ?? [])],
    producer_ids: [...(touched?.producer_ids ?? [])],
    product_ids: [...(touched?.product_ids ?? [])],
  })
}

const ROWS_SQL = `
  select r.id, r.name, r.producer_id, r.product_id, producer.name as producer, producer.handle as producer_handle,
         sold.handle, sold.gtin, r.product_code, r.product_set as set, r.product_group as group,
         producer.commune_name as commune, producer.commune_code, producer.old_district,
         coalesce(r.old_province, producer.old_province) as old_province,
         coalesce(certified.certificates, '[]') as certificates
  from registration r
  join producer on producer.id = r.producer_id and producer.deleted_at is null
  left join lateral (
    select case when product.status = 'published' then product.handle end as handle, variant.barcode as gtin
    from product left join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
    where product.id = r.product_id and product.deleted_at is null
    order by variant.variant_rank, variant.id limit 1
  ) sold on true
  left join (
    select registration_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'stars', stars,
             'decided_on', decided_on, 'valid_until', valid_until, 'extended_until', extended_until,
             'revoked_on', revoked_on)) || jsonb_build_object('number', number, 'issuer', issuer,
             'criteria', criteria, 'revoke_document', revoke_document) order by decided_on, id) as certificates
    from certificate where deleted_at is null
      and (:all or registration_id in (
        select id from registration where id = any(:registration_ids) or producer_id = any(:producer_ids)
          or product_id = any(:product_ids)))
    group by registration_id
  ) certified on certified.registration_id = r.id
  where r.deleted_at is null and (:all or r.id = any(:registration_ids) or r.producer_id = any(:producer_ids)
    or r.product_id = any(:product_ids))`
