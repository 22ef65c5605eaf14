import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"
import { MARK } from "./watch"

export interface Change {
  id: string
  source: string
  key: string
}

/** How far the log was read. */
export interface LogPlace {
  /** Changes of transactions below it are all in what was read. */
  watermark: string
  /** Watermarks of one database mean nothing in another that was put in its place. */
  database: string
}

export interface Changes {
  place: LogPlace
  changes: Change[]
  /** The log cannot tell what was missed. */
  emptied: boolean
}

export async function changesFrom(db: Knex, from: LogPlace): Promise<Changes> {
  const found = await loggedFrom(db, from.watermark)
  const [first] = found
  const place = first ? { watermark: first.watermark, database: first.database } : from
  return {
    place,
    changes: found.filter(({ id }) => id !== MARK).map(({ id, source, key }) => ({ id, source, key })),
    emptied: !found.some(({ id }) => id === MARK) || place.database !== from.database,
  }
}

/** A log that is not there (a database put in the place of another) reads like an emptied one. */
async function loggedFrom(db: Knex, watermark: string): Promise<(Change & LogPlace)[]> {
  try {
    return await rows(db, LOGGED_SQL, { watermark })
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === UNDEFINED_TABLE) return []
    throw error
  }
}

const UNDEFINED_TABLE = "42P01"
const PLACE = `pg_snapshot_xmin(pg_current_snapshot())::text as watermark,
  (select oid::text from pg_database where datname = current_database()) as database`
const LOGGED_SQL = `
  select id::text, source, key, ${PLACE}
  from shelf_change where xid >= cast(:watermark as xid8) or id = ${MARK}`

export async function currentPlace(db: Knex): Promise<LogPlace> {
  const [now] = await rows<LogPlace>(db, `select ${PLACE}`, {})
  return now ?? { watermark: "0", database: "" }
}

/** Every process reads the log within this time or lays its shelf anew, so older rows are of no use to any. */
export const LOG_KEPT_MS = 30 * 60_000

export async function forgetOldChanges(db: Knex): Promise<void> {
  await db.raw(`delete from shelf_change where id <> ${MARK} and at < now() - interval '1 hour'`)
}
