import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Content } from "./content"

/** A serial belongs to one piece of one article. */
export function serialKey({
  variant_id,
  trace_code,
}: {
  variant_id: string
  trace_code: string | null
}): string {
  return `${variant_id} ${trace_code ?? ""}`
}

/** Of the serials in these commands, those sold and not given back; a batch without serials asks nothing. */
export async function readSoldSerials(
  trx: Knex.Transaction,
  contents: readonly Content[],
): Promise<Set<string>> {
  const serials = contents.flatMap((content) =>
    content.type === "sale.record" ? content.payload.lines.flatMap(({ trace_code }) => trace_code ?? []) : [],
  )
  if (serials.length === 0) return new Set()
  const { rows } = await trx.raw<{ rows: { variant_id: string; trace_code: string }[] }>(SOLD, [
    [...new Set(serials)],
  ])
  return new Set(rows.map(serialKey))
}

const SOLD = `select variant_id, trace_code from ledger_sale_line where trace_code = any(?::text[])
  group by variant_id, trace_code having sum(quantity_milli) > 0`
