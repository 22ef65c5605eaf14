import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import { type FilteredRegister, filterRegister } from "@ocop/shared/register-filter"
import {
  duplicates,
  officeItem,
  type OfficeRegisterItem,
  type OfficeRegisterQuery,
} from "@ocop/shared/register-office"
import { type RegisterEntry, registerEntry, registerItem } from "@ocop/shared/register-row"
import { registerFacts } from "./register-facts"
import { registerNow } from "./register-keeper"
import { registerRowsOn } from "./register-on"
import type { RowScope } from "../scoped"
import { inSnapshot } from "../snapshot"

export interface FoundRegister extends FilteredRegister<OfficeRegisterItem> {
  day: Day
}

/** What officers ask of the register: today's, or as it stood on a past day with the goods and papers of today beside it. */
export async function officeRegister(
  db: Knex,
  scope: RowScope,
  { flag, on, page: _page, per: _per, ...asked }: OfficeRegisterQuery,
): Promise<FoundRegister> {
  const { day, entries } = await registerOf(db, on)
  const factsOf = await inSnapshot(db, scope, (trx) => registerFacts(trx, day))
  const alike = duplicates(entries.map(({ item }) => item))
  const known = entries.map((entry) => ({
    ...entry,
    item: officeItem(entry.item, factsOf(entry.item.id), alike.has(entry.item.id)),
  }))
  const flagged = flag === undefined ? known : known.filter(({ item }) => item.flags.includes(flag))
  return { day, ...filterRegister(flagged, asked) }
}

async function registerOf(
  db: Knex,
  on: Day | undefined,
): Promise<{ day: Day; entries: readonly RegisterEntry[] }> {
  const now = await registerNow(db)
  if (on === undefined || on >= now.day) return now
  const past = await registerRowsOn(db, on)
  return { day: on, entries: past.map((row) => registerEntry(registerItem(row, on), row)) }
}
