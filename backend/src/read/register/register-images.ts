import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays, type Day, startOfDay } from "@ocop/shared/day"
import { rows } from "../snapshot"

type Table = "producer" | "registration" | "certificate" | "paper"

/** Which rows: those whose column holds the value. */
export interface Only {
  column: "id" | "registration_id" | "producer_id"
  value: string
}

/**
 * The rows of a table as they stood when a day ended: a row is what it was before its first later change. What was carried
 * over later from the old register stood there too, as it was carried over.
 */
export async function imagesOn<Image>(db: Knex, table: Table, day: Day, only?: Only): Promise<Image[]> {
  const found = await rows<{ image: Image }>(db, imagesSql(table, only?.column), {
    table,
    after: startOfDay(addDays(day, 1)),
    value: only?.value ?? null,
  })
  return found.map(({ image }) => image)
}

/** Names of tables and columns are of the types above and never input. */
function imagesSql(table: Table, column?: Only["column"]): string {
  return `
    with changed as (
      select distinct on (row_id) row_id, before, after, source
      from register_change where table_name = :table and at >= cast(:after as timestamptz)
      order by row_id, id
    ), stood as (
      select coalesce(before, case when source = 'import' then after end) as image from changed
      union all
      select to_jsonb(kept) - 'updated_at' from "${table}" kept
      where ${column ? `kept."${column}" = :value and` : ""}
        not exists (select 1 from changed where changed.row_id = kept.id)
    )
    select image from stood
    where image is not null and image ->> 'deleted_at' is null
      ${column ? `and image ->> '${column}' = :value` : ""}`
}
