import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Certificate, type Standing, standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import { rows } from "./snapshot"

/** What a product of the register may show on a day. */
export async function standingOf(db: Knex, registration_id: string, day: Day): Promise<Standing> {
  return standing(await rows<Certificate>(db, CERTIFICATES, { registration_id }).then(plain), day)
}

function plain(certificates: readonly Certificate[]): Certificate[] {
  return certificates.map(
    (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)) as Certificate,
  )
}

const CERTIFICATES = `
  select id, stars, decided_on, valid_until, extended_until, revoked_on
  from certificate where registration_id = :registration_id and deleted_at is null`
