import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Day, dayOf } from "@ocop/shared/day"
import {
  type PublicRegisterItem,
  registerEntry,
  type RegisterEntry,
  registerItem,
  type RegisterStandRow,
} from "@ocop/shared/register-row"
import { changeLogOf } from "../changes/change-log"
import type { ChangeReader } from "../changes/change-reader"
import type { Change } from "../changes/read-changes"
import { OneRun } from "../one-run"
import { type HeldRow, registerRows, type Touched } from "./register-rows"

/** Beyond it, reading the whole register is quicker than mending it. */
const MOST_MENDED = 500

/** The register as of one day, by name; another object whenever anything in it may be another. */
export interface Register {
  day: Day
  rows: readonly RegisterStandRow[]
  entries: readonly RegisterEntry[]
}

/** Holds the register in memory and brings it up to date with what the change log has told. */
class RegisterKeeper {
  readonly #changes: ChangeReader
  readonly #runs = new OneRun(() => this.#upToDate(Date.now()))
  #rows = new Map<string, HeldRow>()
  #entries = new Map<string, RegisterEntry>()
  #register: Register = { day: "", rows: [], entries: [] }

  constructor(private readonly db: Knex) {
    this.#changes = changeLogOf(db).reader()
  }

  read(): Promise<Register> {
    return this.#runs.ask()
  }

  async #upToDate(now: number): Promise<Register> {
    try {
      const changed = await this.#take(this.#changes.take())
      const day = dayOf(now)
      if (changed || day !== this.#register.day) this.#lay(day)
    } catch (error) {
      this.#changes.forget()
      throw error
    }
    return this.#register
  }

  /** Whether anything that was seen is of the register. */
  async #take(changes: readonly Change[] | null): Promise<boolean> {
    const touched = changes && touchedBy(changes)
    if (touched?.length === 0) return false
    if (touched === null || touched.length > MOST_MENDED) {
      this.#rows = new Map()
      this.#entries = new Map()
      await this.#hold(null)
      return true
    }
    const about = idsOf(touched)
    for (const row of this.#rows.values()) if (isAbout(row, about)) this.#drop(row.id)
    await this.#hold(about)
    return true
  }

  async #hold(touched: Touched | null): Promise<void> {
    for (const row of await registerRows(this.db, touched)) {
      this.#rows.set(row.id, row)
      this.#entries.delete(row.id)
    }
  }

  #drop(id: string): void {
    this.#rows.delete(id)
    this.#entries.delete(id)
  }

  #lay(day: Day): void {
    if (day !== this.#register.day) this.#entries = new Map()
    for (const row of this.#rows.values())
      if (!this.#entries.has(row.id)) this.#entries.set(row.id, entryOf(row, day))
    this.#register = {
      day,
      rows: [...this.#rows.values()],
      entries: [...this.#entries.values()].sort(byName),
    }
  }
}

function byName(a: RegisterEntry, b: RegisterEntry): number {
  return a.name_text < b.name_text ? -1 : a.name_text > b.name_text ? 1 : 0
}

export function entryOf(held: HeldRow, day: Day): RegisterEntry {
  const { producer_id: _producer, product_id: _product, ...row } = held
  return registerEntry<PublicRegisterItem>(registerItem(row, day), row)
}

/** Which of the log's sources the register is made of, and by which of its ids they name what changed. */
const SOURCES: Readonly<Record<string, readonly (keyof Touched)[]>> = {
  // By its own id while nothing is sold under it.
  registration: ["product_ids", "registration_ids"],
  certificate: ["registration_ids"],
  producer: ["producer_ids"],
  product: ["product_ids"],
  product_variant: ["product_ids"],
}

interface Touch {
  by: keyof Touched
  key: string
}

function touchedBy(changes: readonly Change[]): Touch[] {
  return changes.flatMap(({ source, key }) => (SOURCES[source] ?? []).map((by) => ({ by, key })))
}

function idsOf(touched: readonly Touch[]): Touched {
  const of = (by: keyof Touched) => new Set(touched.filter((touch) => touch.by === by).map(({ key }) => key))
  return {
    registration_ids: of("registration_ids"),
    producer_ids: of("producer_ids"),
    product_ids: of("product_ids"),
  }
}

function isAbout(row: HeldRow, { registration_ids, producer_ids, product_ids }: Touched): boolean {
  return (
    registration_ids.has(row.id) ||
    producer_ids.has(row.producer_id) ||
    (row.product_id !== null && product_ids.has(row.product_id))
  )
}

const keepers = new WeakMap<Knex, RegisterKeeper>()

/**
 * The register, one keeper for each database of this process: whatever was committed before it is asked for is in the answer.
 */
export async function registerNow(db: Knex): Promise<Register> {
  await changeLogOf(db).look()
  const keeper = keepers.get(db) ?? new RegisterKeeper(db)
  keepers.set(db, keeper)
  return keeper.read()
}
