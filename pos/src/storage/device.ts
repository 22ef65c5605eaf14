import type { Chain } from "../core/chain"
import { firstChain } from "../core/chain"
import type { TillDatabase } from "./database"
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

  /** Starts a device's life: its sequence begins at one. */
  async pair(device: PairedDevice): Promise<void> {
    const { settings } = this.#database
    await this.#database.transaction("rw", settings, async () => {
      await settings.put({ ...device, name: "device" })
      await settings.put({ ...firstChain, name: "chain" })
    })
  }

  async moveBackend(backend_url: string): Promise<void> {
    const { settings } = this.#database
    await this.#database.transaction("rw", settings, async () => {
      const device = await this.read()
      if (device) await settings.put({ ...device, backend_url, name: "device" })
    })
  }

  async chain(): Promise<Chain> {
    const row = await this.#database.settings.get("chain")
    return row?.name === "chain" ? row : firstChain
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
