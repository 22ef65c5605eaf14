import type { Outcome } from "@ocop/shared/command"
import type { Chain } from "../core/chain"
import { appendFact, type Entry } from "./append"
import type { TillDatabase } from "./database"
import type { OutboxRow } from "./rows"

export interface QueueCounts {
  unsent: number
  unsent_sales: number
  parked: number
}

/** The device's commands in their order. A row that has no outcome is never deleted, whatever is asked. */
export class Outbox {
  readonly #database: TillDatabase
  /** Where the sequence stands, while this tab knows it for sure. */
  #chain: Chain | null = null
  readonly #listeners = new Set<() => void>()

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async append(entry: (chain: Chain) => Entry): Promise<OutboxRow> {
    const known = this.#chain
    this.#chain = null
    const { row, chain } = await appendFact(this.#database, known, entry).catch((cause: unknown) => {
      if (known && isTaken(cause)) return appendFact(this.#database, null, entry)
      throw cause
    })
    this.#chain = chain
    this.#changed()
    return row
  }

  /** Another tab may have written: the chain is read anew. */
  forgetChain(): void {
    this.#chain = null
  }

  /** The head of the queue, oldest first. */
  async unsent(limit: number): Promise<OutboxRow[]> {
    return this.#database.outbox.where("unsent").above(0).limit(limit).toArray()
  }

  async allUnsent(): Promise<OutboxRow[]> {
    return this.#database.outbox.where("unsent").above(0).toArray()
  }

  async parked(): Promise<OutboxRow[]> {
    return this.#database.outbox.where("parked").equals(1).toArray()
  }

  async counts(): Promise<QueueCounts> {
    const { outbox } = this.#database
    return this.#database.transaction("r", outbox, async () => {
      const [unsent, unsent_sales, parked] = await Promise.all([
        outbox.where("unsent").above(0).count(),
        outbox.where("unsent_sale").equals(1).count(),
        outbox.where("parked").equals(1).count(),
      ])
      return { unsent, unsent_sales, parked }
    })
  }

  /** Writes down what the server made of commands. One already settled keeps its first outcome. */
  async settle(outcomes: readonly Outcome[], now: number): Promise<void> {
    const { outbox } = this.#database
    await this.#database.transaction("rw", outbox, async () => {
      for (const outcome of outcomes) {
        const row = await outbox.where("id").equals(outcome.id).first()
        if (row?.unsent !== undefined) await outbox.put(settledRow(row, outcome, now))
      }
    })
    this.#changed()
  }

  /** Lets go of old rows the server has applied; what is unsent or parked stays, and the last row, where the chain goes on. */
  async prune(settledBefore: number): Promise<number> {
    const { outbox } = this.#database
    return this.#database.transaction("rw", outbox, async () => {
      const last = await outbox.toCollection().lastKey()
      return outbox
        .filter(
          ({ device_seq, unsent, parked, settled_at = Infinity }) =>
            device_seq !== last && unsent === undefined && !parked && settled_at < settledBefore,
        )
        .delete()
    })
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "ConstraintError"
}

function settledRow(row: OutboxRow, outcome: Outcome, now: number): OutboxRow {
  const { unsent: _, unsent_sale: __, ...rest } = row
  return { ...rest, outcome, settled_at: now, ...(outcome.status === "rejected" && { parked: 1 as const }) }
}
