import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CertificateState, type Stars, standing } from "@ocop/shared/certificate"
import { addMonths, type Day } from "@ocop/shared/day"
import { DORMANT_MONTHS, isDormant } from "@ocop/shared/dormant"
import { plainCertificate } from "./register-on"
import { rows } from "../snapshot"

export interface DormantProduct {
  registration_id: string
  product: string
  producer_id: string
  producer: string
  stars: Stars | null
  state: CertificateState
  last_sale_on: Day | null
  last_receipt_on: Day | null
  last_confirmed_on: Day | null
}

interface Found extends Omit<DormantProduct, "stars" | "state"> {
  certificates: Parameters<typeof plainCertificate>[0][]
}

/** Certified products nothing was heard of for months (ĐN-9), the longest silent first. `trx` must see the ledger's rows. */
export async function dormantProducts(
  trx: Knex.Transaction,
  day: Day,
  months = DORMANT_MONTHS,
): Promise<DormantProduct[]> {
  const since = addMonths(day, -months)
  const found = await rows<Found>(trx, SILENT, { since })
  return found.flatMap(({ certificates, ...product }) => {
    const { stars, state } = standing(certificates.map(plainCertificate), day)
    const decided_on = certificates.reduce<Day | null>(
      (last, one) => (one.decided_on <= day && one.decided_on > (last ?? "") ? one.decided_on : last),
      null,
    )
    const silent = isDormant({ ...product, in_force: stars !== null, decided_on }, day, months)
    return silent ? [{ ...product, stars, state }] : []
  })
}

const SILENT = `
  with received as (
    select variant_id, max((occurred_at at time zone 'Asia/Ho_Chi_Minh')::date)::text as last_on
    from ledger_stock_movement where reason in ('receive', 'transfer_in') group by variant_id
  )
  select registration.id as registration_id, registration.name as product, producer.id as producer_id,
    producer.name as producer, held.certificates, sold.last_on as last_sale_on, delivered.last_on as last_receipt_on,
    confirmed.last_on as last_confirmed_on
  from registration
  join producer on producer.id = registration.producer_id
  join lateral (
    select jsonb_agg(jsonb_build_object('id', id, 'stars', stars, 'decided_on', decided_on,
      'valid_until', valid_until, 'extended_until', extended_until, 'revoked_on', revoked_on)) as certificates
    from certificate where registration_id = registration.id and deleted_at is null
    having count(*) > 0
  ) held on true
  left join lateral (
    select business_day::text as last_on from ledger_sale_line
    where producer_id = registration.producer_id and product_id = registration.product_id
    order by occurred_at desc limit 1
  ) sold on true
  left join lateral (
    select max(received.last_on) as last_on from product_variant variant
    join received on received.variant_id = variant.id
    where variant.product_id = registration.product_id
  ) delivered on true
  left join lateral (
    select max(made_on) as last_on from confirmation
    where registration_id = registration.id and producing and deleted_at is null
  ) confirmed on true
  where registration.deleted_at is null and coalesce(sold.last_on, '') < :since
  order by greatest(sold.last_on, delivered.last_on, confirmed.last_on) nulls first, registration.name`
