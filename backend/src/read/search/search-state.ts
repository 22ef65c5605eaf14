import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { SearchState, SearchSweep } from "@ocop/shared/search-state"
import { instantText } from "../instant-text"
import { rows } from "../snapshot"

const INDEX = "goods"
const PATIENCE_MS = 2000
const SHOWN = 30

/** The engine as it answers now, and what its last comparisons with the database found. */
export async function searchState(container: MedusaContainer, db: Knex): Promise<Omit<SearchState, "as_of">> {
  const started = performance.now()
  const indexes = await container.resolve(Modules.SEARCH).listIndexes()
  const documents = await counted(container)
  return {
    engine: indexes.find(({ name }) => name === INDEX)?.provider ?? "none",
    documents,
    took_ms: Math.round(performance.now() - started),
    sweeps: await rows<SearchSweep>(db, SWEEPS_SQL, { index_name: INDEX, most: SHOWN }),
  }
}

async function counted(container: MedusaContainer): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  const asked = container
    .resolve(Modules.SEARCH)
    .search({ entity: INDEX, fields: ["id"], pagination: { take: 0 }, search_options: { count: "exact" } })
    .then(({ metadata }) => metadata.count)
  const count = await Promise.race([asked.catch(() => null), late])
  clearTimeout(timer)
  return count
}

const SWEEPS_SQL = `
  select ${instantText("at")} as at, took_ms, documents, missing, stale, surplus, trouble
  from search_sweep where index_name = :index_name order by search_sweep.at desc limit :most`
