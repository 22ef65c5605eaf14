import { z } from "zod"

/** What one comparison of the search index with the database found and mended; `trouble` says why it could not be done. */
export const SearchSweep = z.object({
  at: z.string(),
  took_ms: z.int(),
  documents: z.int(),
  missing: z.int(),
  stale: z.int(),
  surplus: z.int(),
  trouble: z.string().nullable(),
})
export type SearchSweep = z.infer<typeof SearchSweep>

/** How the shop's search is. `documents` is null where the engine did not answer. */
export const SearchState = z.object({
  as_of: z.string(),
  engine: z.string(),
  documents: z.int().nullable(),
  took_ms: z.number(),
  sweeps: z.array(SearchSweep),
})
export type SearchState = z.infer<typeof SearchState>
