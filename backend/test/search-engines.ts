import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch"
import { EmbeddedSearchService } from "../src/modules/search/service"

type Query = Omit<Partial<SearchTypes.ProviderSearchQuery>, "index" | "attributes_to_retrieve">
type Provider = SearchTypes.ISearchProvider

/** One engine with one index of its own. */
export class SearchEngine {
  #index: SearchTypes.ResolvedSearchIndexDefinition | null = null

  /** What is written by `writer` is searched by `reader`, as by two server processes. */
  constructor(
    readonly name: string,
    private readonly writer: Provider,
    private readonly reader: Provider,
  ) {}

  async prepare(index: SearchTypes.ResolvedSearchIndexDefinition): Promise<void> {
    this.#index = index
    await this.#done(await this.writer.upsertIndex({ index }))
  }

  async write(documents: SearchTypes.SearchDocument[]): Promise<void> {
    const definition = this.#made()
    await this.#done(
      await this.writer.upsertDocuments({ index: definition.physical_name, definition, documents }),
    )
  }

  async erase(filters: SearchTypes.SearchFilters): Promise<void> {
    await this.#done(await this.writer.deleteDocuments({ index: this.#made().physical_name, filters }))
  }

  async clear(): Promise<void> {
    await this.#done(await this.writer.clearIndex({ index: this.#made().physical_name }))
  }

  async drop(): Promise<void> {
    await this.#done(await this.writer.deleteIndex({ index: this.#made().physical_name }))
  }

  search(query: Query): Promise<SearchTypes.SearchResult> {
    return this.reader.search({
      ...query,
      index: this.#made(),
      attributes_to_retrieve: ["id", "title"],
      search_options: {
        ...{ match_strategy: "last", provider_options: { meilisearch: { matchingStrategy: "all" } } },
        ...query.search_options,
      },
    })
  }

  #made(): SearchTypes.ResolvedSearchIndexDefinition {
    if (!this.#index) throw new Error("prepare it first")
    return this.#index
  }

  async #done(task: SearchTypes.SearchTask): Promise<void> {
    const settled = (await this.writer.waitForTask?.(task)) ?? task
    if (settled.status === "failed") throw new Error(`${this.name}: ${settled.error?.message ?? "failed"}`)
  }
}

/** Our own engine always; Meilisearch where `MEILISEARCH_HOST` names one that is there. */
export async function enginesThatAnswer(
  knex: Knex,
): Promise<{ engines: SearchEngine[]; unreached: [name: string, why: string][] }> {
  const manager = {
    execute: async (sql: string, params: Knex.RawBinding[] = []) =>
      (await knex.raw<{ rows: unknown[] }>(sql, params)).rows,
  }
  const engines = [
    new SearchEngine(
      "embedded",
      new EmbeddedSearchService({ manager }),
      new EmbeddedSearchService({ manager }),
    ),
  ]
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = process.env
  if (!host) return { engines, unreached: [["meilisearch", "MEILISEARCH_HOST is not set"]] }
  const there = await fetch(new URL("/health", host)).catch((error: unknown) => String(error))
  if (typeof there === "string" || !there.ok)
    return { engines, unreached: [["meilisearch", typeof there === "string" ? there : there.statusText]] }
  const config = { host, ...(apiKey ? { apiKey } : {}) }
  const meilisearch = new MeilisearchSearchProviderService({ logger: console as never }, { config })
  return { engines: [...engines, new SearchEngine("meilisearch", meilisearch, meilisearch)], unreached: [] }
}
