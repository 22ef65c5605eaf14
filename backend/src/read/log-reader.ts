import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  changesFrom,
  currentPlace,
  LOG_KEPT_MS,
  type LogPlace,
  type ShelfChange,
  watchShelf,
} from "./shelf/shelf-watch"

/** One reader's place in the change log. */
export class LogReader {
  #place: LogPlace | null = null
  #seen = new Set<string>()
  #checked_at = 0

  /**
   * What was committed since the last look; null when that cannot be told, so that everything has to be read anew. What
   * commits while the caller reads is found by the next look, because the watermark is taken first.
   */
  async unseen(db: Knex, now: number): Promise<ShelfChange[] | null> {
    if (this.#place === null || now - this.#checked_at > LOG_KEPT_MS) return this.#begin(db, now)
    const { place, changes, emptied } = await changesFrom(db, this.#place)
    if (emptied) return this.#begin(db, now)
    const unseen = changes.filter(({ id }) => !this.#seen.has(id))
    this.#seen = new Set(changes.map(({ id }) => id))
    this.#place = place
    this.#checked_at = now
    return unseen
  }

  /** After what was seen could not be taken in. */
  forget(): void {
    this.#place = null
  }

  async #begin(db: Knex, now: number): Promise<null> {
    await watchShelf(db)
    this.#place = await currentPlace(db)
    this.#seen = new Set()
    this.#checked_at = now
    return null
  }
}
