import type { SearchTypes } from "@medusajs/framework/types"
import {
  type Database,
  forgetOldChanges,
  indexedAfter,
  indexedRows,
  LOG_KEPT_MS,
  type Look,
  lookInto,
} from "./change-log"
import { MemoryIndex } from "./core/memory-index"
import { type Plan, planOf } from "./shape"

const AT_ONCE = 1000
const FIRST = "0"

interface Laid {
  memory: MemoryIndex
  plan: Plan
  table: string
  made: string
}

/**
 * Holds one index in memory and brings it up to date before it is searched: whatever was committed before a search came is
 * in its answer, whichever process wrote it. One look into the log serves all searches that came before it began.
 */
export class MemoryKeeper {
  #laid: Laid | null = null
  #watermark = FIRST
  #seen = new Set<string>()
  #looked_at = 0
  #tidied_at = 0
  #running: Promise<Laid | null> | null = null
  #next: Promise<Laid | null> | null = null

  constructor(
    private readonly db: Database,
    private readonly name: string,
    private readonly settings: SearchTypes.SearchIndexSettings,
  ) {}

  /** A look that already runs may have begun before this search's changes were committed: wait for the one after it. */
  read(): Promise<Laid | null> {
    if (!this.#running) return this.#run()
    const again = () => this.#run()
    this.#next ??= this.#running.then(again, again)
    return this.#next
  }

  #run(): Promise<Laid | null> {
    this.#next = null
    this.#running = this.#upToDate(Date.now()).finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #upToDate(now: number): Promise<Laid | null> {
    const isLate = now - this.#looked_at > LOG_KEPT_MS
    const look = await lookInto(this.db, this.name, this.#watermark)
    if (!look) return (this.#laid = null)
    try {
      const laid = this.#laid
      const unseen = look.changes.filter(({ id }) => !this.#seen.has(id))
      const isUsable = laid?.made === look.made && !isLate && !unseen.some(({ key }) => key === "*")
      if (laid && isUsable && laid.memory.waste <= laid.memory.size + AT_ONCE) await this.#mend(laid, unseen)
      else this.#laid = await this.#lay(look)
    } catch (error) {
      this.#laid = null
      throw error
    }
    this.#seen = new Set(look.changes.map(({ id }) => id))
    this.#watermark = look.watermark
    this.#looked_at = now
    await this.#tidy(now)
    return this.#laid
  }

  /** What commits while the rows are read is found by the next look, because the watermark was taken first. */
  async #lay({ table, plan: stored, made }: Look): Promise<Laid> {
    const plan = planOf(stored, this.settings)
    const memory = new MemoryIndex(plan.shape)
    for (let after = ""; ;) {
      const rows = await indexedAfter(this.db, table, after, AT_ONCE)
      for (const { id, indexed } of rows) memory.put(id, indexed)
      const last = rows[AT_ONCE - 1]
      if (!last) return { memory, plan, table, made }
      after = last.id
    }
  }

  async #mend({ memory, table }: Laid, changes: readonly { key: string }[]): Promise<void> {
    const ids = [...new Set(changes.map(({ key }) => key))]
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE)
      const gone = new Set(some)
      for (const { id, indexed } of await indexedRows(this.db, table, some)) {
        memory.put(id, indexed)
        gone.delete(id)
      }
      for (const id of gone) memory.remove(id)
    }
  }

  async #tidy(now: number): Promise<void> {
    if (now - this.#tidied_at < LOG_KEPT_MS) return
    this.#tidied_at = now
    await forgetOldChanges(this.db)
  }
}
