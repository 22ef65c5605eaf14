import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OneRun } from "../one-run"
import { ChangeReader } from "./change-reader"
import {
  type Change,
  changesFrom,
  currentPlace,
  forgetOldChanges,
  LOG_KEPT_MS,
  type LogPlace,
} from "./read-changes"
import { watchChanges } from "./watch"

/**
 * What one process has seen of a database's change log. What commits while a reader reads is found by the next look,
 * because the log's place is taken first.
 */
export class ChangeLog {
  #place: LogPlace | null = null
  #seen = new Set<string>()
  #checked_at = 0
  #tidied_at = 0
  readonly #looks = new OneRun(() => this.#take(Date.now()))
  readonly #readers: ChangeReader[] = []

  constructor(private readonly db: Knex) {}

  reader(): ChangeReader {
    const reader = new ChangeReader()
    this.#readers.push(reader)
    return reader
  }

  /** Afterwards the readers know of everything that was committed before it was called. */
  look(): Promise<void> {
    return this.#looks.ask()
  }

  async #take(now: number): Promise<void> {
    const changes = await this.#unseen(now)
    if (changes?.length !== 0) for (const reader of this.#readers) reader.tell(changes)
    if (now - this.#tidied_at < LOG_KEPT_MS) return
    this.#tidied_at = now
    await forgetOldChanges(this.db)
  }

  async #unseen(now: number): Promise<Change[] | null> {
    if (this.#place === null || now - this.#checked_at > LOG_KEPT_MS) return this.#begin(now)
    const { place, changes, emptied } = await changesFrom(this.db, this.#place)
    if (emptied) return this.#begin(now)
    const unseen = changes.filter(({ id }) => !this.#seen.has(id))
    this.#seen = new Set(changes.map(({ id }) => id))
    this.#place = place
    this.#checked_at = now
    return unseen
  }

  async #begin(now: number): Promise<null> {
    await watchChanges(this.db)
    this.#place = await currentPlace(this.db)
    this.#seen = new Set()
    this.#checked_at = now
    return null
  }
}

const logs = new WeakMap<Knex, ChangeLog>()

/** One log for each database of this process. */
export function changeLogOf(db: Knex): ChangeLog {
  const log = logs.get(db) ?? new ChangeLog(db)
  logs.set(db, log)
  return log
}
