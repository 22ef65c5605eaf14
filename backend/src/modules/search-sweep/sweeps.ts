import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What one comparison of an index with the database found and mended. */
export interface Sweep {
  took_ms: number
  engine: string
  documents: number
  /** Not in the index. */
  missing: number
  /** Otherwise in the index. */
  stale: number
  /** In the index alone. */
  surplus: number
  /** Why it could not be done. */
  trouble: string | null
}

export async function keepSweep(db: Knex, index_name: string, sweep: Sweep): Promise<void> {
  await db("search_sweep").insert({ index_name, ...sweep })
  await db("search_sweep").whereRaw("at < now() - interval '90 days'").delete()
}

/** Whether the index was compared so lately that another process need not. */
export async function sweptWithin(db: Knex, index_name: string, ms: number): Promise<boolean> {
  const found = await db<Sweep & { index_name: string }>("search_sweep")
    .where({ index_name, trouble: null })
    .whereRaw("at > now() - ? * interval '1 ms'", [ms])
    .first()
  return found !== undefined
}
