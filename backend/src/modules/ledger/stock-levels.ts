import type { Knex } from "@medusajs/framework/mikro-orm/knex"

interface Remembered {
  /** The database they were read from: one restored under a running server is another. */
  database: string
  /** Every fact written by a transaction below it is in `levels`. */
  watermark: bigint
  levels: Map<string, number>
}

interface LevelsRow {
  database: string
  next: string
  entries: [variant_id: string, settled: number, open: number][]
}

const LEVELS = `
  with edge as (select pg_snapshot_xmin(pg_current_snapshot()) as next)
  select (select next::text from edge) as next,
    (select oid::text from pg_database where datname = current_database()) as database, coalesce((
    select json_agg(json_build_array(variant_id, settled, open)) from (
      select variant_id,
        coalesce(sum(quantity_milli) filter (where xid < (select next from edge)), 0) as settled,
        coalesce(sum(quantity_milli) filter (where xid >= (select next from edge)), 0) as open
      from ledger_stock_entry where sales_point_id = ? and xid >= ?::xid8 group by variant_id) entry), '[]') as entries`

/**
 * What stands on the shelf of a sales point, in thousandths of the unit. Facts of finished transactions are added up once
 * and remembered; each reading adds only those since.
 */
export class StockLevels {
  readonly #points = new Map<string, Remembered>()

  /** `afresh` adds all facts up anew: for a count, whose fact is the difference to what stood here. */
  async read(trx: Knex.Transaction, sales_point_id: string, afresh: boolean): Promise<Map<string, number>> {
    const remembered = afresh ? undefined : this.#points.get(sales_point_id)
    const from = remembered?.watermark ?? 0n
    const { rows } = await trx
      .raw<{ rows: LevelsRow[] }>(LEVELS, [sales_point_id, from.toString()])
      .options({ name: "ledger-levels" })
    const { next = "0", database = "", entries = [] } = rows[0] ?? {}
    const foreign = remembered !== undefined && (remembered.database !== database || BigInt(next) < from)
    if (foreign) return this.read(trx, sales_point_id, true)
    const levels = new Map(remembered?.levels)
    for (const [variant_id, settled] of entries) add(levels, variant_id, settled)
    this.#points.set(sales_point_id, { database, watermark: BigInt(next), levels: new Map(levels) })
    for (const [variant_id, , open] of entries) add(levels, variant_id, open)
    return levels
  }
}

function add(levels: Map<string, number>, variant_id: string, quantity_milli: number): void {
  levels.set(variant_id, (levels.get(variant_id) ?? 0) + quantity_milli)
}
