import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { columnText } from "./column-text"
import type { Appended } from "./decide-batch"
import { COMMAND_COLUMNS, DIMENSION_COLUMNS, FACT_TABLES, type Columns } from "./fact-columns"
import type { Facts } from "./facts"

/** Objects and the columns they give to the rows of an insert, in the order of the rows. */
interface Part {
  columns: Columns
  rows: readonly object[]
}

interface Insert {
  table: string
  /** Side by side. */
  parts: Part[]
  /** Columns that repeat the sale's, by `sale_id`. */
  of_sale: readonly string[]
}

/** Claims, outcomes and facts of a batch in one statement. A claim somebody else holds fails it with a unique violation. */
export async function append(trx: Knex.Transaction, { commands, facts }: Appended): Promise<void> {
  const inserts: Insert[] = [
    { table: "ledger_command", parts: [{ columns: COMMAND_COLUMNS, rows: commands }], of_sale: [] },
    ...FACT_TABLES.map(({ table, of, columns, of_sale }) => {
      const frozen = of === "lines" ? [frozenOf(facts)] : []
      return { table, parts: [{ columns, rows: facts[of] }, ...frozen], of_sale }
    }),
  ].filter(({ parts }) => parts.every(({ rows }) => rows.length > 0))
  if (inserts.length === 0) return
  // Postgres keeps no more than 63 characters of a statement's name.
  const name = `append ${inserts.map(({ table }) => TABLES.indexOf(table)).join("-")}`
  const values = inserts.flatMap(({ parts }) => parts.flatMap(bindings))
  await trx.raw(statement(name, inserts), values).options({ name })
}

function frozenOf({ lines }: Facts): Part {
  return { columns: DIMENSION_COLUMNS, rows: lines.map(({ dimensions }) => dimensions) }
}

const TABLES = ["ledger_command", ...FACT_TABLES.map(({ table }) => table)]
const statements = new Map<string, string>()

function statement(name: string, inserts: readonly Insert[]): string {
  const known = statements.get(name)
  if (known) return known
  const arrived = inserts.map((insert) => `arrived_${insert.table} as (${arrivedSql(insert)})`)
  const written = inserts.map((insert) => `written_${insert.table} as (${insertSql(insert)})`)
  const sql = `with ${[...arrived, ...written].join(",\n")} select 1`
  statements.set(name, sql)
  return sql
}

/** One array a column, read side by side. JSON comes as one array of all rows; a list inside a column comes as its text. */
function arrivedSql({ parts }: Insert): string {
  const columns = parts.flatMap((part) => Object.entries(part.columns))
  const sources = columns.map(([, type]) =>
    isJson(type) ? `${type}_array_elements(?::${type})` : `unnest(?::${type === "text[]" ? "text" : type}[])`,
  )
  const fields = columns.map(([name, type]) => `"${name}"${type === "text[]" ? `::text[] as "${name}"` : ""}`)
  return `select ${fields.join(", ")} from rows from (${sources.join(", ")}) as c(${columns.map(([name]) => `"${name}"`).join(", ")})`
}

function insertSql({ table, parts, of_sale }: Insert): string {
  const own = parts.flatMap(({ columns }) => Object.keys(columns))
  const names = [...own, ...of_sale].map((name) => `"${name}"`)
  const fields = [...own.map((name) => `fact."${name}"`), ...of_sale.map((name) => `sale."${name}"`)]
  const sale = of_sale.length > 0 ? ` join arrived_ledger_sale sale on sale.id = fact.sale_id` : ""
  return `insert into ${table} (${names.join(", ")}) select ${fields.join(", ")} from arrived_${table} fact${sale}`
}

function bindings({ columns, rows }: Part): string[] {
  return Object.entries(columns).map(([name, type]) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[name] ?? null)
    if (isJson(type)) return JSON.stringify(values)
    if (type === "text[]") return columnText((values as string[][]).map(columnText))
    return columnText(values as (string | number | boolean | null)[])
  })
}

function isJson(type: string): type is "json" | "jsonb" {
  return type === "json" || type === "jsonb"
}
