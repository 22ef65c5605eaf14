import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readGoods, type SoldGoods } from "./goods"
import { readTimedStops, type TimedStop } from "./timed-stops"
import { changesFrom, currentWatermark, LOG_KEPT_MS, watchShelf } from "./shelf-watch"

/** What goods are made of; a change of anything else leaves them as they are. */
const SOURCES = new Set([
  ...["product", "product_variant", "product_variant_price_set", "price"],
  ...["registration", "certificate", "producer"],
])

/**
 * Holds the goods that are being sold in memory. Every reading first looks into the change log, so that whatever was
 * committed before it is in the answer.
 */
export class GoodsKeeper {
  #held = new Map<string, SoldGoods>()
  #seen = new Set<string>()
  #stops: Promise<readonly TimedStop[]> | null = null
  #watermark: string | null = null
  #checked_at = 0

  async read(db: Knex, variant_ids: readonly string[], now: number): Promise<ReadonlyMap<string, SoldGoods>> {
    await this.#look(db, now)
    // Should a change empty the hold meanwhile, what is read here goes into the old one and is forgotten with it.
    const held = this.#held
    const missing = variant_ids.filter((id) => !held.has(id))
    for (const [id, goods] of await readGoods(db, missing)) held.set(id, goods)
    return held
  }

  /** Of the same state as the goods read last. */
  stops(db: Knex): Promise<readonly TimedStop[]> {
    this.#stops ??= readTimedStops(db).catch((error: unknown) => {
      this.#stops = null
      throw error
    })
    return this.#stops
  }

  async #look(db: Knex, now: number): Promise<void> {
    if (this.#watermark === null || now - this.#checked_at > LOG_KEPT_MS) return this.#begin(db, now)
    const { watermark, changes, emptied } = await changesFrom(db, this.#watermark)
    if (emptied) return this.#begin(db, now)
    if (changes.some(({ id, source }) => SOURCES.has(source) && !this.#seen.has(id))) this.#held = new Map()
    if (changes.some(({ id, source }) => source === "stop_order" && !this.#seen.has(id))) this.#stops = null
    this.#seen = new Set(changes.map(({ id }) => id))
    this.#watermark = watermark
    this.#checked_at = now
  }

  /** The watermark is taken first: what commits while goods are read is found by the next look. */
  async #begin(db: Knex, now: number): Promise<void> {
    await watchShelf(db)
    this.#watermark = await currentWatermark(db)
    this.#seen = new Set()
    this.#held = new Map()
    this.#stops = null
    this.#checked_at = now
  }
}

const keepers = new WeakMap<Knex, GoodsKeeper>()

/** One keeper for each database of this process. */
export function goodsKeeper(db: Knex): GoodsKeeper {
  const keeper = keepers.get(db) ?? new GoodsKeeper()
  keepers.set(db, keeper)
  return keeper
}
