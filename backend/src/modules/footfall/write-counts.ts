import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import type { FootfallKind } from "@ocop/shared/footfall"

export interface FootfallCount {
  day: Day
  kind: FootfallKind
  subject: string
  count: number
}

/** Adds to the day's rows. In one order everywhere, so that two servers never wait for each other in a ring. */
export async function writeCounts(db: Knex, counts: readonly FootfallCount[]): Promise<void> {
  await db.raw(WRITE, {
    days: counts.map(({ day }) => day),
    kinds: counts.map(({ kind }) => kind),
    subjects: counts.map(({ subject }) => subject),
    counts: counts.map(({ count }) => count),
  })
}

const WRITE = `
  insert into footfall as held (day, kind, subject, count)
  select day, kind, subject, count
  from unnest(cast(:days as date[]), cast(:kinds as text[]), cast(:subjects as text[]), cast(:counts as int[]))
    as seen (day, kind, subject, count)
  order by day, kind, subject
  on conflict (kind, day, subject) do update set count = held.count + excluded.count`
