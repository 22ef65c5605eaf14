import type { Catalogue } from "@ocop/shared/catalogue"
import { Dexie } from "dexie"
import type { TillDatabase } from "./database"
import type { CatalogueHead } from "./rows"

/** Rows are read one by one at great cost; twenty thousand goods are forty rows. */
const CHUNK = 500

export class CatalogueStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async head(): Promise<CatalogueHead | null> {
    const row = await this.#database.settings.get("catalogue")
    return row?.name === "catalogue" ? row : null
  }

  async read(): Promise<{ head: CatalogueHead; products: Catalogue["products"] } | null> {
    const { settings, catalogue_chunks } = this.#database
    return this.#database.transaction("r", settings, catalogue_chunks, async () => {
      const head = await this.head()
      if (!head) return null
      const range = catalogue_chunks
        .where("[version+index]")
        .between([head.version, Dexie.minKey], [head.version, Dexie.maxKey])
      return { head, products: (await range.toArray()).flatMap((chunk) => chunk.products) }
    })
  }

  /** The old snapshot goes when the new one is whole, never before. */
  async replace({ products, ...rest }: Catalogue, etag: string | null, now: number): Promise<CatalogueHead> {
    const { settings, catalogue_chunks } = this.#database
    const chunks = Array.from({ length: Math.ceil(products.length / CHUNK) }, (_, index) => ({
      version: rest.version,
      index,
      products: products.slice(index * CHUNK, (index + 1) * CHUNK),
    }))
    const head: CatalogueHead = { ...rest, etag, checked_at: now }
    await this.#database.transaction("rw", settings, catalogue_chunks, async () => {
      await catalogue_chunks.clear()
      await catalogue_chunks.bulkAdd(chunks)
      await settings.put({ ...head, name: "catalogue" })
    })
    return head
  }

  /** The server said the snapshot still holds. */
  async confirm(now: number): Promise<void> {
    const { settings } = this.#database
    await this.#database.transaction("rw", settings, async () => {
      const head = await this.head()
      if (head) await settings.put({ ...head, checked_at: now, name: "catalogue" })
    })
  }
}
