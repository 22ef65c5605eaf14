import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import postgresSearch from "@medusajs/search-postgres"
import type { Database } from "./change-log"

/** What we use of the service of Medusa's Postgres search provider, which its package exports without its type. */
declare abstract class PostgresSearch extends AbstractSearchProviderService {
  protected readonly manager_: Database
  protected createDocumentTable(table: string, plan: object, manager: Database): Promise<void>
  protected buildSearchVectorSql(): string
  override listIndexes(): Promise<SearchTypes.SearchIndexInfo[]>
}

/** Medusa's own keeping of indexes and documents in Postgres. */
export const StoredSearch = postgresSearch.services[0] as unknown as new (
  dependencies: object,
  options?: object,
) => PostgresSearch
