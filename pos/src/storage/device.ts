import type { Chain } from "../core/chain"
import type { TillDatabase } from "./database"
import { chainAfter } from "./last-row"
import type { PairedDevice } from "./rows"

export class DeviceStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async read(): Promise<PairedDevice | null> {
    const row = await this.#database.settings.get("device")
    return row?.name === "device" ? row : null
  }

  /** Starts a device's life: with nothing in the outbox, its sequence begins at one. */
  async pair(device: PairedDevice): Promise<void> {
    await this.#database.settings.put({ ...device, name: "device" })
  }

  async moveBackend(backend_url: string): Promise<void> {
    const { settings } = this.#database
    await this.#database.transaction("rw", settings, async () => {
      const device = await this.read()
      if (device) await settings.put({ ...device, backend_url, name: "device" })
    })
  }

  async chain(): Promise<Chain> {
    return chainAfter(await this.#database.outbox.toCollection().last())
  }

  /** Forgets everything; refused while a command has not reached the server. */
  async unpair(): Promise<{ ok: boolean; unsent: number }> {
    const database = this.#database
    return database.transaction("rw", database.tables, async () => {
      const unsent = await database.outbox.where("unsent").above(0).count()
      const waiting = await database.rescues.filter((rescue) => rescue.batches.some(isWaiting)).count()
      if (unsent + waiting > 0) return { ok: false, unsent: unsent + waiting }
      for (const table of database.tables) await table.clear()
      return { ok: true, unsent: 0 }
    })
  }
}

function isWaiting(batch: { sent_at?: number; refused?: string }): boolean {
  return batch.sent_at === undefined && batch.refused === undefined
}
