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

/** The rows of one statement; `sql` takes `:name` bindings. One with a `name` is planned once a connection. */
export async function rows<Row>(
  trx: Knex,
  sql: string,
  bindings: Record<string, Knex.RawBinding>,
  name?: string,
): Promise<Row[]> {
  const asked = trx.raw<{ rows: Row[] }>(sql, bindings)
  const answer = await (name ? asked.options({ name }) : asked)
  return answer.rows
}
