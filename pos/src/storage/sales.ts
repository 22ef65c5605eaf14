import type { Day } from "@ocop/shared/day"
import type { StoredSale } from "../core/receipt"
import type { TillDatabase } from "./database"
import type { OutboxRow } from "./rows"

/** Sales this till has made, for its lists, its drawer and reprints. Written by the outbox, read here. */
export class SalesStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async read(id: string): Promise<StoredSale | null> {
    const row = await this.#database.outbox.where("id").equals(id).first()
    return row ? (salesOf([row])[0] ?? null) : null
  }

  async ofDay(day: Day): Promise<StoredSale[]> {
    const rows = await this.#database.outbox.where("sale.business_day").equals(day).reverse().toArray()
    return salesOf(rows)
  }

  async ofShift(shift_id: string): Promise<StoredSale[]> {
    return salesOf(await this.#database.outbox.where("sale.shift_id").equals(shift_id).toArray())
  }

  async latest(count: number): Promise<StoredSale[]> {
    const rows = this.#database.outbox.where("sale.business_day").above("").reverse().limit(count)
    return salesOf(await rows.toArray())
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

function salesOf(rows: readonly OutboxRow[]): StoredSale[] {
  return rows.flatMap(({ device_seq, sale }) => (sale ? [{ ...sale, device_seq }] : []))
}
