import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { changeLogOf } from "../changes/change-log"
import type { ChangeReader } from "../changes/change-reader"
import { lookFor } from "../changes/look"
import type { Change } from "../changes/read-changes"
import { OneRun } from "../one-run"
import { Shelf } from "./shelf"
import { nextPriceChange, type ShelfPlace, shelfPlace, shelfRows } from "./shelf-rows"
import { touchedProducts } from "./touched-products"

/** Beyond it, laying the shelf anew is quicker than mending it. */
const MOST_MENDED = 1000

/** Holds a shelf in memory and brings it up to date with what the change log has told. */
class ShelfKeeper {
  private readonly changes: ChangeReader
  private readonly runs = new OneRun(() => this.upToDate(Date.now()))
  private laid: { shelf: Shelf; place: ShelfPlace; good_until: number } | null = null

  constructor(
    private readonly container: MedusaContainer,
    private readonly db: Knex,
    private readonly sales_channel_id: string,
  ) {
    this.changes = changeLogOf(db).reader()
  }

  shelf(): Promise<Shelf> {
    return this.runs.ask()
  }

  private async upToDate(now: number): Promise<Shelf> {
    try {
      const shelf = await this.take(this.changes.take(), now)
      shelf.turnTo(dayOf(now))
      return shelf
    } catch (error) {
      this.changes.forget()
      throw error
    }
  }

  private async take(changes: readonly Change[] | null, now: number): Promise<Shelf> {
    if (!this.laid || !changes || now >= this.laid.good_until) return this.lay(now)
    if (changes.some(({ key }) => key === "*") || changes.length > MOST_MENDED) return this.lay(now)
    const { shelf, place } = this.laid
    if (changes.length > 0) await this.mend(shelf, place, changes)
    return shelf
  }

  private async mend(shelf: Shelf, place: ShelfPlace, changes: readonly Change[]): Promise<void> {
    const product_ids = await touchedProducts(this.db, changes)
    if (product_ids.length === 0) return
    shelf.replace(product_ids, await shelfRows(this.container, this.db, place, product_ids))
  }

  private async lay(now: number): Promise<Shelf> {
    const place = await shelfPlace(this.db, this.sales_channel_id)
    if (!place) return new Shelf([], dayOf(now))
    const good_until = await nextPriceChange(this.db)
    const shelf = new Shelf(await shelfRows(this.container, this.db, place, null), dayOf(now))
    this.laid = { shelf, place, good_until }
    return shelf
  }
}

const keepers = new WeakMap<Knex, Map<string, ShelfKeeper>>()

function keeperOf(container: MedusaContainer, sales_channel_id: string): ShelfKeeper {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ofDatabase = keepers.get(db) ?? new Map<string, ShelfKeeper>()
  keepers.set(db, ofDatabase)
  const keeper = ofDatabase.get(sales_channel_id) ?? new ShelfKeeper(container, db, sales_channel_id)
  ofDatabase.set(sales_channel_id, keeper)
  return keeper
}

/**
 * The shelf of a sales channel, one per channel and database of this process: whatever was committed before a request came
 * is in the answer.
 */
export async function shelfOf(container: MedusaContainer, sales_channel_id: string): Promise<Shelf> {
  await lookFor(container)
  return keeperOf(container, sales_channel_id).shelf()
}
