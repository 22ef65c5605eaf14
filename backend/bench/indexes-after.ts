import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Millions of rows are written without the tables' own indexes, which are made again as they were: sorting once is quicker. */
export async function indexesAfter(
  db: Knex,
  tables: readonly string[],
  write: () => Promise<void>,
): Promise<void> {
  const { rows: indexes } = await db.raw<{ rows: { name: string; definition: string }[] }>(
    `select indexname as name, replace(indexdef, ' ON ONLY ', ' ON ') as definition from pg_indexes
     where tablename = any(?) and indexdef not like 'CREATE UNIQUE%'`,
    [[...tables]],
  )
  for (const { name } of indexes) await db.raw("drop index ??", [name])
  await write()
  await db.transaction(async (trx) => {
    await trx.raw("set local maintenance_work_mem = '512MB'")
    for (const { definition } of indexes) await trx.raw(definition)
  })
}
