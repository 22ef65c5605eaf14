import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The rows a caller may see: everything, or the facts of these sales points and these fairs. */
export type RowScope = { all: boolean; sales_point_ids: string[]; fair_ids: string[] }

/** For writers, jobs and administrators. */
export const ALL_ROWS: RowScope = { all: true, sales_point_ids: [], fair_ids: [] }

/** The setting `ocop.scope` that the ledger's row policies read. */
export function scopeSetting(scope: RowScope): string {
  if (scope.all) return "all"
  return [scope.sales_point_ids, scope.fair_ids].map((ids) => ids.filter(isPlainId).join(",")).join(";")
}

/** Runs `fn` in one transaction that sees the ledger rows of `scope` and no others. */
export async function withScope<T>(
  knex: Knex,
  scope: RowScope,
  fn: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return knex.transaction(async (trx) => {
    await trx.raw("select set_config('ocop.scope', ?, true)", [scopeSetting(scope)])
    return fn(trx)
  })
}

/**
 * Lets one read of a scoped transaction see all rows: what it is asked for must have been narrowed to the scope already,
 * where the scope's words (a fair) are not those of the rows read (a till's commands).
 */
export async function seeingAll<T>(trx: Knex.Transaction, read: () => Promise<T>): Promise<T> {
  const { rows } = await trx.raw<{ rows: { scope: string | null }[] }>(
    "select current_setting('ocop.scope', true) as scope",
  )
  await trx.raw("select set_config('ocop.scope', 'all', true)")
  const found = await read()
  await trx.raw("select set_config('ocop.scope', ?, true)", [rows[0]?.scope ?? ""])
  return found
}

/** A separator inside an id would widen the scope. */
function isPlainId(id: string): boolean {
  return id !== "" && !/[,;]/.test(id)
}
