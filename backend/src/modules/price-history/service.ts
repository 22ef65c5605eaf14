import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What the shop asked for goods, and from when on: one table, only ever added to (`migrations/`). */
export class PriceHistoryModuleService {
  readonly #knex: Knex

  constructor(dependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#knex = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Adds what is asked now where it is another price than before. One writer at a time: two servers may sweep. */
  async keep(prices: readonly { variant_id: string; price: number }[], at: Date): Promise<number> {
    return this.#knex.transaction(async (trx) => {
      await trx.raw("select pg_advisory_xact_lock(hashtext('price_seen'))")
      const { rows } = await trx.raw<{ rows: unknown[] }>(KEEP, { prices: JSON.stringify(prices), at })
      return rows.length
    })
  }
}

const KEEP = `
  insert into price_seen (variant_id, price, at)
  select now.variant_id, now.price, :at
  from jsonb_to_recordset(cast(:prices as jsonb)) as now (variant_id text, price bigint)
  left join lateral (
    select price from price_seen seen where seen.variant_id = now.variant_id order by seen.at desc, seen.id desc limit 1
  ) last on true
  where last.price is distinct from now.price
  returning 1`
