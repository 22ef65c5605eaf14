import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Up to where an index has followed the shop's change log, for all server processes together. */
export interface Follow {
  watermark: string
  database: string
  /** Ids of the changes above the watermark that were brought in already. */
  seen: readonly string[]
  /** The day whose stars it shows. */
  day: string
  /** When a price list next begins or ends; null where none does. */
  prices_until: Date | null
  looked_at: Date
}

export async function followOf(db: Knex, index_name: string): Promise<Follow | null> {
  return (await db<Follow & { index_name: string }>("search_follow").where({ index_name }).first()) ?? null
}

export async function keepFollow(db: Knex, index_name: string, follow: Follow): Promise<void> {
  await db("search_follow")
    .insert({ index_name, ...follow, seen: JSON.stringify(follow.seen) })
    .onConflict("index_name")
    .merge()
}
