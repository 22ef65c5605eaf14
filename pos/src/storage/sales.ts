import type { Day } from "@ocop/shared/day"
import type { StoredSale } from "../core/receipt"
import type { TillDatabase } from "./database"

/** Sales this till has made, for its lists, its drawer and reprints. Written by the outbox, read here. */
export class SalesStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async read(id: string): Promise<StoredSale | null> {
    return (await this.#database.sales.get(id)) ?? null
  }

  async ofDay(day: Day): Promise<StoredSale[]> {
    const sales = await this.#database.sales.where("business_day").equals(day).toArray()
    return sales.sort((a, b) => b.device_seq - a.device_seq)
  }

  async ofShift(shift_id: string): Promise<StoredSale[]> {
    return this.#database.sales.where("shift_id").equals(shift_id).toArray()
  }

  /** Ids are ordered by time, so the last ones are the latest. */
  async latest(count: number): Promise<StoredSale[]> {
    return this.#database.sales.reverse().limit(count).toArray()
  }

  /** Which of the day's sales the server does not have yet, and which it refused. */
  async sendStates(sales: readonly StoredSale[]): Promise<Map<string, "unsent" | "parked">> {
    const rows = await this.#database.outbox.bulkGet(sales.map((sale) => sale.device_seq))
    const states = new Map<string, "unsent" | "parked">()
    for (const row of rows) {
      if (row?.unsent !== undefined) states.set(row.id, "unsent")
      else if (row?.parked) states.set(row.id, "parked")
    }
    return states
  }
}
