import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RowScope } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

export interface FoundLot {
  lot_id: string
  lot: string
  gtin: string
  registration_id: string
  product: string
  producer: string
  made_on: string
  expires_on: string | null
}

export interface FoundGoods {
  registration_id: string
  product: string
  producer: string
  product_code: string | null
  variant_id: string | null
}

export interface FoundCertificate {
  certificate_id: string
  number: string
  decided_on: string
  stars: number
  registration_id: string
  product: string
  producer: string
}

/** As many as a phone can choose from. */
const MOST = 50

export async function lotsOfNumber(db: Knex, number: string): Promise<FoundLot[]> {
  return rows(db, LOTS_SQL, { number })
}

const LOTS_SQL = `
  select lot.id as lot_id, lot.number as lot, lot.gtin, registration.id as registration_id, registration.name as product,
         producer.name as producer, lot.made_on, lot.expires_on
  from lot join registration on registration.id = lot.registration_id join producer on producer.id = registration.producer_id
  where lot.deleted_at is null and upper(lot.number) = upper(:number) order by lot.made_on desc limit ${MOST}`

export async function goodsOfCode(db: Knex, product_code: string): Promise<FoundGoods[]> {
  return rows(db, GOODS_SQL, { product_code })
}

const GOODS_SQL = `
  select registration.id as registration_id, registration.name as product, producer.name as producer,
         registration.product_code, variant.id as variant_id
  from registration join producer on producer.id = registration.producer_id
  left join lateral (
    select id from product_variant where product_id = registration.product_id and deleted_at is null
    order by variant_rank, id limit 1
  ) variant on true
  where registration.deleted_at is null and upper(registration.product_code) = upper(:product_code) limit ${MOST}`

export async function certificatesOfDecision(db: Knex, number: string): Promise<FoundCertificate[]> {
  return rows(db, CERTIFICATES_SQL, { number })
}

const CERTIFICATES_SQL = `
  select certificate.id as certificate_id, certificate.number, certificate.decided_on, certificate.stars,
         registration.id as registration_id, registration.name as product, producer.name as producer
  from certificate join registration on registration.id = certificate.registration_id
  join producer on producer.id = registration.producer_id
  where certificate.deleted_at is null and registration.deleted_at is null and upper(certificate.number) = upper(:number)
  order by registration.name limit ${MOST}`

/** Whether any of the sales points in reach ever had these goods. */
export async function isInReach(db: Knex, scope: RowScope, variant_id: string): Promise<boolean> {
  if (scope.all) return true
  return inSnapshot(db, scope, async (trx) => {
    const [found] = await rows<{ reached: boolean }>(trx, REACH_SQL, {
      variant_id,
      points: scope.sales_point_ids,
    })
    return found?.reached ?? false
  })
}

const REACH_SQL = `
  select exists (select 1 from ledger_stock_movement where sales_point_id = any(:points) and variant_id = :variant_id)
      or exists (select 1 from ledger_stock_level where sales_point_id = any(:points) and variant_id = :variant_id) as reached`
