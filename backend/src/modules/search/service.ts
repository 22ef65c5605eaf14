import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Database, watchDocuments } from "./change-log"
import { answerOf, memoryQuery } from "./contract"
import { MemoryKeeper } from "./memory-keeper"
import { StoredSearch } from "./stored-search"

/**
 * Medusa's Postgres search provider with the searching done in memory: documents, catalogue and writes are its own; what is
 * found, in which order and how often is worked out over an index that each process keeps of the documents.
 */
export class EmbeddedSearchService extends StoredSearch {
  static identifier = "search-embedded"

  readonly #keepers = new Map<string, MemoryKeeper>()

  /** Without the text indexes of the database, which nothing here reads. */
  protected override async createDocumentTable(
    table: string,
    _plan: object,
    manager: Database,
  ): Promise<void> {
    await manager.execute(`
      create table if not exists "${table}" (
        id text collate "C" primary key,
        document jsonb not null,
        indexed jsonb not null default '{}',
        search_vector tsvector not null default '',
        search_text text not null default '',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`)
    await watchDocuments(manager, table)
  }

  protected override buildSearchVectorSql(): string {
    return "''::tsvector"
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const indexes = await super.listIndexes()
    return indexes.map((index) => ({ ...index, provider: EmbeddedSearchService.identifier }))
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const started = performance.now()
    const { physical_name, settings } = input.index
    const laid = await this.#keeperOf(physical_name, settings).read()
    if (!laid)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no search index "${physical_name}"`)
    const answer = laid.memory.search(memoryQuery(input, laid.plan))
    const documents = await this.#documents(
      laid.table,
      answer.page.map(({ id }) => id),
      input,
    )
    return answerOf(input, answer, documents, performance.now() - started)
  }

  #keeperOf(name: string, settings: SearchTypes.SearchIndexSettings): MemoryKeeper {
    const keeper = this.#keepers.get(name) ?? new MemoryKeeper(this.manager_, name, settings)
    this.#keepers.set(name, keeper)
    return keeper
  }

  /** Nothing is read where only ids are asked for. */
  async #documents(
    table: string,
    ids: readonly string[],
    { index, attributes_to_retrieve }: SearchTypes.ProviderSearchQuery,
  ): Promise<Map<string, Record<string, unknown>>> {
    const isIdOnly = attributes_to_retrieve.every((path) => path === index.primary_key)
    if (isIdOnly || ids.length === 0) return new Map()
    const rows = (await this.manager_.execute(
      `select id, document from "${table}" where id in (${ids.map(() => "?").join(", ")})`,
      [...ids],
    )) as { id: string; document: Record<string, unknown> }[]
    return new Map(rows.map(({ id, document }) => [id, document]))
  }
}
