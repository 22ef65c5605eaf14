import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Stop } from "@ocop/shared/stop"
import { rows } from "../snapshot"

/** A stop with the time it held, in milliseconds since the epoch; `until` is null while it holds. */
export interface TimedStop extends Stop {
  from: number
  until: number | null
}

/** Stops in force, and those lifted so lately that an offline till may still send a sale of their time. */
export async function readTimedStops(db: Knex): Promise<TimedStop[]> {
  return rows<TimedStop>(db, STOPS_SQL, {})
}

const STOPS_SQL = `
  select stop.id, stop.kind, stop.subject, stop.producer_id, stop.product_id, lot.variant_id, stop.lot_number as lot,
         stop.public_words as words, stop.document_no,
         to_char(stop.placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since,
         floor(extract(epoch from stop.placed_at) * 1000)::float8 as "from",
         floor(extract(epoch from stop.lifted_at) * 1000)::float8 as until
  from stop_order stop
  left join lot on lot.id = stop.lot_id
  where stop.deleted_at is null and (stop.lifted_at is null or stop.lifted_at > now() - interval '60 days')`
