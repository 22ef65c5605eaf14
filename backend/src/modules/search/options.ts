import { EmbeddedSearchService } from "./service"

const MEILISEARCH = "meilisearch"

/**
 * The engine of Medusa's Search Module: Meilisearch where one is named, else our own. The others stay registered, so that
 * indexes made with another engine can be dropped.
 */
export function searchModule({ MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey }: NodeJS.ProcessEnv) {
  const meilisearch = {
    resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
    id: MEILISEARCH,
    options: { config: { host, ...(apiKey ? { apiKey } : {}) } },
  }
  return {
    resolve: "@medusajs/medusa/search",
    options: {
      default_provider: host ? MEILISEARCH : EmbeddedSearchService.identifier,
      reindex: { batch_size: 500 },
      providers: [
        { resolve: "./src/modules/search", id: "embedded" },
        // Brings the table the other keeps its catalogue in.
        { resolve: "@medusajs/medusa/search-postgres", id: "postgres", options: { engine: "native" } },
        ...(host ? [meilisearch] : []),
      ],
    },
  }
}
