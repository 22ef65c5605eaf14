import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FairCard } from "@ocop/shared/fair-page"
import { fairState } from "../sales/fairs"
import { rows } from "../snapshot"

type FairRow = Omit<FairCard, "state">

/** Every fair there was, is and will be, the latest first. */
export async function fairCalendar(db: Knex, as_of: string): Promise<FairCard[]> {
  const found = await rows<FairRow>(db, `${FAIRS_SQL} order by fair.starts_on desc, fair.handle`, {})
  return found.map((fair) => ({ ...fair, state: fairState(fair, as_of) }))
}

export const FAIRS_SQL = `
  select fair.handle, fair.name, fair.place, fair.organiser, fair.starts_on, fair.ends_on,
    (select count(*)::int from booth where booth.fair_id = fair.id and booth.deleted_at is null) as booths,
    (select count(distinct producer_id)::int from participation
     where participation.fair_id = fair.id and state = 'accepted' and participation.deleted_at is null) as producers
  from fair where fair.deleted_at is null`
