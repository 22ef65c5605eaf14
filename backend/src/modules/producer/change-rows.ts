import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RowChange } from "./register-batch"

const CHUNK = 1000

/** Writes what changed of many rows, those that change in the same columns together. */
export async function changeRows<Row extends object>(
  transaction: Knex.Transaction,
  table: string,
  changed: readonly RowChange<Row>[],
): Promise<void> {
  for (const { columns, rows } of byColumns(changed))
    for (let start = 0; start < rows.length; start += CHUNK)
      await changeAlike(transaction, table, columns, rows.slice(start, start + CHUNK))
}

interface Alike {
  columns: string[]
  rows: Record<string, unknown>[]
}

function byColumns(changed: readonly RowChange<object>[]): Iterable<Alike> {
  const alike = new Map<string, Alike>()
  for (const { id, changes } of changed) {
    const said = Object.entries(changes).filter(([, value]) => value !== undefined)
    const columns = said.map(([column]) => column).sort()
    const found = alike.get(columns.join()) ?? { columns, rows: [] }
    found.rows.push({ ...Object.fromEntries(said), id })
    alike.set(columns.join(), found)
  }
  return alike.values()
}

async function changeAlike(
  transaction: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  await transaction.raw(
    `update ?? as held set ${columns.map(() => "?? = said.??, ").join("")}updated_at = now()
     from jsonb_populate_recordset(null::??, cast(? as jsonb)) as said where held.id = said.id`,
    [table, ...columns.flatMap((column) => [column, column]), table, JSON.stringify(rows)],
  )
}
