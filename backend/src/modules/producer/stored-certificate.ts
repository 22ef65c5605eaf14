import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Certificate, Stars } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"

export interface StoredCertificate {
  id: string
  registration_id: string
  number: string
  issuer: string
  stars: Stars
  score: number | null
  decided_on: Day
  valid_until: Day
  extended_until: Day | null
  revoked_on: Day | null
}

const COLUMNS = [
  ...["id", "registration_id", "number", "issuer", "stars"],
  ...["decided_on", "valid_until", "extended_until", "revoked_on"],
]

/** Held until the transaction ends, so that two changes of one certificate follow each other. */
export async function lockCertificate(trx: Knex.Transaction, id: string): Promise<StoredCertificate | null> {
  const found = await trx("certificate")
    .where({ id, deleted_at: null })
    .forUpdate()
    .first<StoredCertificate | undefined>(...COLUMNS, trx.raw("score::float8 as score"))
  return found ?? null
}

/** All of these products', in the order of the products' ids; no other decision touches them meanwhile. */
export async function lockCertificatesOf(
  trx: Knex.Transaction,
  registration_ids: readonly string[],
): Promise<StoredCertificate[]> {
  const ids = [...new Set(registration_ids)].sort()
  await trx("registration").whereIn("id", ids).orderBy("id").forUpdate().select("id")
  return trx("certificate")
    .whereIn("registration_id", ids)
    .whereNull("deleted_at")
    .orderBy(["registration_id", "id"])
    .select<StoredCertificate[]>(...COLUMNS, trx.raw("score::float8 as score"))
}

/** In the words of the rules, which leave out what is not set. */
export function certificateOf(stored: StoredCertificate): Certificate {
  const { id, stars, score, decided_on, valid_until, extended_until, revoked_on } = stored
  return {
    id,
    stars,
    decided_on,
    valid_until,
    ...(score === null ? {} : { score }),
    ...(extended_until === null ? {} : { extended_until }),
    ...(revoked_on === null ? {} : { revoked_on }),
  }
}
