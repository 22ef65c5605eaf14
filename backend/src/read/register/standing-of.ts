import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Standing, standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import { plainCertificate } from "./register-on"
import { rows } from "../snapshot"

/** What a product of the register may show on a day. */
export async function standingOf(db: Knex, registration_id: string, day: Day): Promise<Standing> {
  const certificates = await rows<Parameters<typeof plainCertificate>[0]>(db, CERTIFICATES, {
    registration_id,
  })
  return standing(certificates.map(plainCertificate), day)
}

const CERTIFICATES = `
  select id, stars, decided_on, valid_until, extended_until, revoked_on
  from certificate where registration_id = :registration_id and deleted_at is null`
