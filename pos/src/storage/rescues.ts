import type { TillDatabase } from "./database"
import type { StoredRescue } from "./rows"

export class RescueStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  /** Takes a file in once; the one already here is returned when it was taken in before. */
  async takeIn(rescue: StoredRescue): Promise<{ added: boolean; rescue: StoredRescue }> {
    const { rescues } = this.#database
    return this.#database.transaction("rw", rescues, async () => {
      const before = await rescues.get(rescue.id)
      if (before) return { added: false, rescue: before }
      await rescues.add(rescue)
      return { added: true, rescue }
    })
  }

  async all(): Promise<StoredRescue[]> {
    return this.#database.rescues.toArray()
  }

  async settleBatch(
    id: string,
    index: number,
    outcome: { sent_at: number; rejected: number } | { refused: string },
  ): Promise<void> {
    const { rescues } = this.#database
    await this.#database.transaction("rw", rescues, async () => {
      const rescue = await rescues.get(id)
      if (!rescue) return
      const batches = rescue.batches.map((batch, at) => (at === index ? { ...batch, ...outcome } : batch))
      await rescues.put({ ...rescue, batches })
    })
  }
}
