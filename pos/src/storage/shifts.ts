import type { TillDatabase } from "./database"
import type { StoredShift } from "./rows"

export class ShiftStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async current(): Promise<StoredShift | null> {
    return (await this.#database.shifts.where("open").equals(1).last()) ?? null
  }

  async read(id: string): Promise<StoredShift | null> {
    return (await this.#database.shifts.get(id)) ?? null
  }
}
