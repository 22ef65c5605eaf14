import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Day } from "@ocop/shared/day"
import { quarterOf } from "@ocop/shared/dormant"
import { err, ok, type Result } from "@ocop/shared/result"
import type { Author } from "./papers"

export interface NewConfirmation {
  registration_id: string
  quarter: string
  producing: boolean
  quantity_milli: number | null
  note: string | null
}

/** Said once a quarter by each side. Errors: `not_found`, `quarter_in_future`, `quarter_confirmed`. */
export async function confirmProduction(
  trx: Knex.Transaction,
  confirmation: NewConfirmation,
  author: Author,
  today: Day,
): Promise<Result<string>> {
  if (confirmation.quarter > quarterOf(today)) return err({ code: "quarter_in_future", field: "quarter" })
  const own = author.producer_id === null ? {} : { producer_id: author.producer_id }
  const registration = await trx("registration")
    .where({ id: confirmation.registration_id, deleted_at: null, ...own })
    .first<{ id: string } | undefined>("id")
  if (!registration) return err({ code: "not_found" })
  const id = generateEntityId(undefined, "conf")
  const written = await trx("confirmation")
    .insert({ ...confirmation, id, made_on: today, by_actor: author.actor_type, by_id: author.actor_id })
    .onConflict(trx.raw("(registration_id, quarter, by_actor) where deleted_at is null"))
    .ignore()
    .returning<{ id: string }[]>("id")
  return written.length > 0 ? ok(id) : err({ code: "quarter_confirmed", field: "quarter" })
}
