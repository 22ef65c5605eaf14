import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"

/** A year and the month beside it of the year before: as far back as days are compared with days. */
const DAYS_KEPT_MONTHS = 13

/**
 * Makes of the days of every month that is older one row on its first day, so that the table grows by what is looked for and
 * not by the days it was looked for on. Answers how many rows of days went into months.
 */
export async function foldMonths(db: Knex, today: Day): Promise<number> {
  const { rows } = await db.raw<{ rows: { folded: number }[] }>(FOLD, { today, months: DAYS_KEPT_MONTHS })
  return rows[0]?.folded ?? 0
}

const FOLD = `
  with folded as (
    delete from footfall
    where day < date_trunc('month', cast(:today as date) - make_interval(months => cast(:months as int)))
      and extract(day from day) <> 1
    returning cast(date_trunc('month', day) as date) as month, kind, subject, count
  ), kept as (
    insert into footfall as held (day, kind, subject, count)
    select month, kind, subject, sum(count) from folded group by month, kind, subject
    on conflict (kind, day, subject) do update set count = held.count + excluded.count
  )
  select count(*)::int as folded from folded`
