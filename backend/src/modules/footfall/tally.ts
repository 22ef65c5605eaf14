import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { logger } from "@medusajs/framework/logger"
import type { Day } from "@ocop/shared/day"
import type { FootfallKind } from "@ocop/shared/footfall"
import { type FootfallCount, writeCounts } from "./write-counts"

const FLUSH_MS = 5_000
/** Beyond it something counts that is no shop: further subjects are dropped until these are written. */
const MOST_WAITING = 5_000

/** Counts wait in memory and are written together, so that no page waits for one; a killed server loses seconds of them. */
class Tally {
  readonly #waiting = new Map<string, FootfallCount>()
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(private readonly db: Knex) {}

  add(added: FootfallCount): void {
    const key = `${added.day} ${added.kind} ${added.subject}`
    const counted = this.#waiting.get(key)
    if (counted) counted.count += added.count
    else if (this.#waiting.size < MOST_WAITING) this.#waiting.set(key, { ...added })
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref()
  }

  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const counts = [...this.#waiting.values()]
    this.#waiting.clear()
    if (counts.length === 0) return
    try {
      await writeCounts(this.db, counts)
    } catch (error) {
      if (isRefusal(error) && counts.length > 1) await this.#writeEach(counts)
      else this.#keepOrDrop(counts, error)
    }
  }

  async #writeEach(counts: readonly FootfallCount[]): Promise<void> {
    for (const count of counts)
      await writeCounts(this.db, [count]).catch((error: unknown) => this.#keepOrDrop([count], error))
  }

  /** Without a database they wait for it; what it refuses would hold up all that is counted later. */
  #keepOrDrop(counts: readonly FootfallCount[], error: unknown): void {
    for (const count of counts)
      if (isRefusal(error))
        logger.warn(`not counted, the database refuses it: ${count.kind} ${JSON.stringify(count.subject)}`)
      else this.add(count)
  }
}

/** Postgres finds fault with the row itself, and would again: its text, its figures, a rule of the table. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^2[123]/.test(String(error.code))
}

const tallies = new WeakMap<Knex, Tally>()

function tallyOf(db: Knex): Tally {
  const tally = tallies.get(db) ?? new Tally(db)
  tallies.set(db, tally)
  return tally
}

/** Counts one more of `subject` on `day`, soon. */
export function count(db: Knex, kind: FootfallKind, subject: string, day: Day, times = 1): void {
  tallyOf(db).add({ day, kind, subject, count: times })
}

/** Writes what this process counted so far. */
export function flushCounts(db: Knex): Promise<void> {
  return tallyOf(db).flush()
}
