import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readGoods, type SoldGoods } from "./goods"
import { changeLogOf } from "../changes/change-log"
import type { ChangeReader } from "../changes/change-reader"
import { readTimedStops, type TimedStop } from "../stops/timed-stops"

/** What goods are made of; a change of anything else leaves them as they are. */
const SOURCES = new Set([
  ...["product", "product_variant", "product_variant_price_set", "price"],
  ...["registration", "certificate", "producer"],
])

/**
 * Holds the goods that are being sold in memory. Every reading first looks into the change log, so that whatever was
 * committed before it is in the answer.
 */
class GoodsKeeper {
  readonly #changes: ChangeReader
  #held = new Map<string, SoldGoods>()
  #stops: Promise<readonly TimedStop[]> | null = null

  constructor(private readonly db: Knex) {
    this.#changes = changeLogOf(db).reader()
  }

  async read(variant_ids: readonly string[]): Promise<ReadonlyMap<string, SoldGoods>> {
    await this.#look()
    // Should a change empty the hold meanwhile, what is read here goes into the old one and is forgotten with it.
    const held = this.#held
    const missing = variant_ids.filter((id) => !held.has(id))
    for (const [id, goods] of await readGoods(this.db, missing)) held.set(id, goods)
    return held
  }

  /** Of the same state as the goods read last. */
  stops(): Promise<readonly TimedStop[]> {
    this.#stops ??= readTimedStops(this.db).catch((error: unknown) => {
      this.#stops = null
      throw error
    })
    return this.#stops
  }

  async #look(): Promise<void> {
    await changeLogOf(this.db).look()
    const changes = this.#changes.take()
    if (changes === null || changes.some(({ source }) => SOURCES.has(source))) this.#held = new Map()
    if (changes === null || changes.some(({ source }) => source === "stop_order")) this.#stops = null
  }
}

const keepers = new WeakMap<Knex, GoodsKeeper>()

/** One keeper for each database of this process. */
export function goodsKeeper(db: Knex): GoodsKeeper {
  const keeper = keepers.get(db) ?? new GoodsKeeper(db)
  keepers.set(db, keeper)
  return keeper
}
