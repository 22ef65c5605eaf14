import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { instantText } from "../instant-text"
import { rows } from "../snapshot"

export interface HistoryItem {
  id: string
  at: string
  table: "producer" | "registration" | "certificate" | "paper"
  row_id: string
  actor_type: string
  actor_name: string | null
  reason: string | null
  document_no: string | null
  source: string
  changes: { field: string; before: unknown; after: unknown }[]
}

type Image = Record<string, unknown> | null
type Found = Omit<HistoryItem, "changes"> & { before: Image; after: Image; total: number }

const PER_PAGE = 50

/** Every change of a product's rows and its producer's, the last first. */
export async function registerHistory(
  db: Knex,
  registration_id: string,
  page: number,
): Promise<{ items: HistoryItem[]; total: number }> {
  const found = await rows<Found>(db, HISTORY, {
    registration_id,
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  })
  const items = found.map(({ before, after, total: _, ...change }) => ({
    ...change,
    changes: differences(before, after),
  }))
  return { items, total: found[0]?.total ?? 0 }
}

function differences(before: Image, after: Image): HistoryItem["changes"] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...fields]
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((one) => one.field !== "created_at" && one.before !== one.after)
}

const HISTORY = `
  select change.id::text, ${instantText("change.at")} as at, change.table_name as table, change.row_id,
    change.actor_type, coalesce(officer.name, member.name) as actor_name, change.reason, change.document_no,
    change.source, change.before, change.after, count(*) over ()::int as total
  from register_change change
  left join officer on change.actor_type = 'officer' and officer.id = change.actor_id
  left join producer_member member on change.actor_type = 'producer' and member.id = change.actor_id
  where change.registration_id = :registration_id
    or (change.table_name = 'producer'
      and change.row_id = (select producer_id from registration where id = :registration_id))
    or (change.table_name = 'paper' and change.registration_id is null
      and coalesce(change.after, change.before) ->> 'producer_id'
        = (select producer_id from registration where id = :registration_id))
  order by change.id desc limit :limit offset :offset`
