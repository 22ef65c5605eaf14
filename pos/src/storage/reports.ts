import type { LastReport } from "../core/device-report"
import type { TillDatabase } from "./database"

export class ReportStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async last(): Promise<LastReport | null> {
    const row = await this.#database.settings.get("report")
    return row?.name === "report" ? row : null
  }

  async keep(last: LastReport): Promise<void> {
    await this.#database.settings.put({ ...last, name: "report" })
  }
}
