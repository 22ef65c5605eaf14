import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { LogReader } from "../log-reader"
import { Shelf } from "./shelf"
import { nextPriceChange, type ShelfPlace, shelfPlace, shelfRows } from "./shelf-rows"
import { forgetOldChanges, LOG_KEPT_MS, type ShelfChange, touchedProducts } from "./shelf-watch"

/** Beyond it, laying the shelf anew is quicker than mending it. */
const MOST_MENDED = 1000

/**
 * Holds a shelf in memory and brings it up to date before it is read: whatever was committed before a request came is in
 * the answer. One look into the change log serves all requests that came before it began.
 */
export class ShelfKeeper {
  private readonly log = new LogReader()
  private laid: { shelf: Shelf; place: ShelfPlace; good_until: number } | null = null
  private tidied_at = 0
  private running: Promise<Shelf> | null = null
  private next: Promise<Shelf> | null = null

  constructor(
    private readonly container: MedusaContainer,
    private readonly sales_channel_id: string,
  ) {}

  /** As it was looked at last, whatever changed since. */
  get seen(): Shelf | null {
    return this.laid?.shelf ?? null
  }

  /** A look that already runs may have begun before this request's changes were committed: wait for the one after it. */
  shelf(): Promise<Shelf> {
    if (!this.running) return this.run()
    this.next ??= this.running.then(
      () => this.run(),
      () => this.run(),
    )
    return this.next
  }

  private run(): Promise<Shelf> {
    this.next = null
    this.running = this.upToDate().finally(() => {
      this.running = null
    })
    return this.running
  }

  private async upToDate(): Promise<Shelf> {
    const db: Knex = this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = Date.now()
    const changes = await this.log.unseen(db, now)
    await this.tidy(db, now)
    try {
      const shelf = await this.take(db, changes, now)
      shelf.turnTo(dayOf(now))
      return shelf
    } catch (error) {
      this.log.forget()
      throw error
    }
  }

  private async take(db: Knex, changes: readonly ShelfChange[] | null, now: number): Promise<Shelf> {
    if (!this.laid || !changes || now >= this.laid.good_until) return this.lay(db, now)
    if (changes.some(({ key }) => key === "*") || changes.length > MOST_MENDED) return this.lay(db, now)
    const { shelf, place } = this.laid
    if (changes.length > 0) await this.mend(db, shelf, place, changes)
    return shelf
  }

  private async tidy(db: Knex, now: number): Promise<void> {
    if (now - this.tidied_at < LOG_KEPT_MS) return
    this.tidied_at = now
    await forgetOldChanges(db)
  }

  private async mend(
    db: Knex,
    shelf: Shelf,
    place: ShelfPlace,
    changes: readonly ShelfChange[],
  ): Promise<void> {
    const product_ids = await touchedProducts(db, changes)
    if (product_ids.length === 0) return
    shelf.replace(product_ids, await shelfRows(this.container, db, place, product_ids))
  }

  private async lay(db: Knex, now: number): Promise<Shelf> {
    const place = await shelfPlace(db, this.sales_channel_id)
    if (!place) return new Shelf([], dayOf(now))
    const good_until = await nextPriceChange(db)
    const shelf = new Shelf(await shelfRows(this.container, db, place, null), dayOf(now))
    this.laid = { shelf, place, good_until }
    return shelf
  }
}

const keepers = new WeakMap<Knex, Map<string, ShelfKeeper>>()

function keeperOf(container: MedusaContainer, sales_channel_id: string): ShelfKeeper {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ofDatabase = keepers.get(db) ?? new Map<string, ShelfKeeper>()
  keepers.set(db, ofDatabase)
  const keeper = ofDatabase.get(sales_channel_id) ?? new ShelfKeeper(container, sales_channel_id)
  ofDatabase.set(sales_channel_id, keeper)
  return keeper
}

/** The shelf of a sales channel as of now; one per channel and database of this process. */
export function shelfOf(container: MedusaContainer, sales_channel_id: string): Promise<Shelf> {
  return keeperOf(container, sales_channel_id).shelf()
}

/** The same as it was looked at last; null before the first look. */
export function seenShelf(container: MedusaContainer, sales_channel_id: string): Shelf | null {
  return keeperOf(container, sales_channel_id).seen
}
