import { withWrongTry, type PinTries } from "../core/session"
import type { TillDatabase } from "./database"

/** Wrong PINs, counted where a reload cannot reach them. */
export class PinStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async tries(staff_id: string): Promise<PinTries | null> {
    return (await this.#database.pin_tries.get(staff_id)) ?? null
  }

  async addTry(staff_id: string, now: number): Promise<void> {
    const { pin_tries } = this.#database
    await this.#database.transaction("rw", pin_tries, async () => {
      const tries = (await pin_tries.get(staff_id)) ?? null
      await pin_tries.put({ staff_id, ...withWrongTry(tries, now) })
    })
  }

  async clear(staff_id: string): Promise<void> {
    await this.#database.pin_tries.delete(staff_id)
  }

  /** A manager has vouched for everybody by signing in. */
  async clearAll(): Promise<void> {
    await this.#database.pin_tries.clear()
  }
}
