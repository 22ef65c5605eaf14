import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { columnText } from "./column-text"
import type { Appended } from "./decide-batch"
import { COMMAND_COLUMNS, FACT_COLUMNS, type Columns } from "./fact-columns"

interface Insert {
  table: string
  columns: Columns
  rows: readonly object[]
}

/** Claims, outcomes and facts of a batch in one statement. A claim somebody else holds fails it with a unique violation. */
export async function append(trx: Knex.Transaction, { commands, facts }: Appended): Promise<void> {
  const inserts: Insert[] = [
    { table: "ledger_command", columns: COMMAND_COLUMNS, rows: commands },
    ...FACT_COLUMNS.map(({ table, of, columns }) => ({ table, columns, rows: facts[of] })),
  ].filter(({ rows }) => rows.length > 0)
  if (inserts.length === 0) return
  // Postgres keeps no more than 63 characters of a statement's name.
  const name = `append ${inserts.map(({ table }) => TABLES.indexOf(table)).join("-")}`
  await trx.raw(statement(name, inserts), inserts.flatMap(bindings)).options({ name })
}

const TABLES = ["ledger_command", ...FACT_COLUMNS.map(({ table }) => table)]
const statements = new Map<string, string>()

function statement(name: string, inserts: readonly Insert[]): string {
  const known = statements.get(name)
  if (known) return known
  const parts = inserts.map((insert, index) => `f${index} as (${insertSql(insert)})`)
  const sql = `with ${parts.join(",\n")} select 1`
  statements.set(name, sql)
  return sql
}

/** One array a column, read side by side. JSON comes as one array of all rows; a list inside a column comes as its text. */
function insertSql({ table, columns }: Insert): string {
  const names = Object.keys(columns)
  const sources = names.map((name) => {
    const type = columns[name]
    return type === "jsonb"
      ? "jsonb_array_elements(?::jsonb)"
      : `unnest(?::${type === "text[]" ? "text" : type}[])`
  })
  const fields = names.map((name) => `c."${name}"${columns[name] === "text[]" ? "::text[]" : ""}`)
  const list = names.map((name) => `"${name}"`).join(", ")
  return `insert into ${table} (${list}) select ${fields.join(", ")} from rows from (${sources.join(", ")}) as c(${list})`
}

function bindings({ columns, rows }: Insert): string[] {
  return Object.entries(columns).map(([name, type]) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[name] ?? null)
    if (type === "jsonb") return JSON.stringify(values)
    if (type === "text[]") return columnText((values as string[][]).map(columnText))
    return columnText(values as (string | number | boolean | null)[])
  })
}
