import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type RowScope, scopeSetting } from "./scoped"

/** Runs `read` over one frozen state of the database, seeing the ledger rows of `scope`: its figures agree with each other. */
export async function inSnapshot<T>(
  knex: Knex,
  scope: RowScope,
  read: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(
    async (trx) => {
      await trx.raw("select set_config('ocop.scope', ?, true)", [scopeSetting(scope)])
      return read(trx)
    },
    { isolationLevel: "repeatable read", readOnly: true },
  )
}

/** The rows of one statement; `sql` takes `?` or `:name` bindings. */
export async function rows<Row>(
  trx: Knex,
  sql: string,
  bindings: Record<string, Knex.RawBinding>,
): Promise<Row[]> {
  const answer: { rows: Row[] } = await trx.raw(sql, bindings)
  return answer.rows
}
