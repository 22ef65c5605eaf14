import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

/** What a stop is about, with the names people know it by. */
export interface StopSubjectRow {
  lot_id: string | null
  registration_id: string | null
  product_id: string | null
  producer_id: string
  gtin: string | null
  lot_number: string | null
  product: string | null
  producer: string
}

export type StopSubjectOf =
  | { subject: "lot"; lot_id: string }
  | { subject: "product"; registration_id: string }
  | { subject: "producer"; producer_id: string }

/** Null where there is no such thing. */
export async function stopSubject(db: Knex, asked: StopSubjectOf): Promise<StopSubjectRow | null> {
  const [found] = await rows<StopSubjectRow>(db, SQL[asked.subject], { ...asked })
  return found ?? null
}

const SQL = {
  lot: `
    select lot.id as lot_id, registration.id as registration_id, lot.product_id, producer.id as producer_id, lot.gtin,
           lot.number as lot_number, registration.name as product, producer.name as producer
    from lot join registration on registration.id = lot.registration_id
    join producer on producer.id = registration.producer_id
    where lot.id = :lot_id and lot.deleted_at is null`,
  product: `
    select null as lot_id, registration.id as registration_id, registration.product_id, producer.id as producer_id,
           null as gtin, null as lot_number, registration.name as product, producer.name as producer
    from registration join producer on producer.id = registration.producer_id
    where registration.id = :registration_id and registration.deleted_at is null`,
  producer: `
    select null as lot_id, null as registration_id, null as product_id, producer.id as producer_id,
           null as gtin, null as lot_number, null as product, producer.name as producer
    from producer where producer.id = :producer_id and producer.deleted_at is null`,
}
