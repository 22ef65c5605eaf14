import type { BlockList } from "@ocop/shared/block-list"
import type { TillDatabase } from "./database"
import type { StoredBlocks } from "./rows"

/** The newest list of what must not be sold, kept so that a till without a network goes on refusing it. */
export class BlockStore {
  readonly #database: TillDatabase

  constructor(database: TillDatabase) {
    this.#database = database
  }

  async read(): Promise<StoredBlocks | null> {
    const row = await this.#database.settings.get("blocks")
    return row?.name === "blocks" ? row : null
  }

  async replace(list: BlockList, etag: string | null, checked_at: number): Promise<void> {
    await this.#database.settings.put({ name: "blocks", list, etag, checked_at })
  }
}
