import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

/** A code as a carrier says it; `gtin` has fourteen digits. */
export interface ReadCode {
  gtin: string
  lot: string | null
  serial: string | null
}

/** What a code leads to. */
export interface IssuedCode {
  found: "serial" | "lot" | "product"
  registration_id: string
  product_set: string
  product_id: string
  variant_id: string
  lot_id: string | null
}

/** Null for a code nobody issued: unknown goods, an unknown lot or serial, or a serial of another lot. */
export async function codeIssued(db: Knex, code: ReadCode): Promise<IssuedCode | null> {
  const [found] = await rows<IssuedCode>(db, ISSUED_SQL, { ...code }, "issued_code")
  return found ?? null
}

const ISSUED_SQL = `
  with stamp as (
    select lot_id from trace_stamp where gtin = cast(:gtin as char(14)) and serial = cast(:serial as text)
  ), of_lot as (
    select id, variant_id, registration_id from lot
    where deleted_at is null and (cast(:lot as text) is null or number = :lot) and gtin = :gtin
      and case when cast(:serial as text) is not null then id = (select lot_id from stamp)
               else cast(:lot as text) is not null end
  ), goods as (
    select id as lot_id, variant_id, registration_id from of_lot
    union all
    select * from (
      select null, variant.id, registration.id
      from product_variant variant
      join registration on registration.product_id = variant.product_id and registration.deleted_at is null
      where variant.barcode = :gtin and variant.deleted_at is null
      union all
      select null, variant_id, registration_id from lot where gtin = :gtin and deleted_at is null
      limit 1
    ) plain where cast(:lot as text) is null and cast(:serial as text) is null
  )
  select case when cast(:serial as text) is not null then 'serial' when lot_id is not null then 'lot' else 'product' end as found,
         registration.id as registration_id, registration.product_set, registration.product_id, goods.variant_id, goods.lot_id
  from goods join registration on registration.id = goods.registration_id and registration.deleted_at is null`
