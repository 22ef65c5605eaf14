import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, projectDocument } from "@medusajs/framework/utils"
import type { FacetQuery } from "./core/facets"
import { compileFilters, type FilterField } from "./core/filter"
import type { MemoryAnswer, MemoryQuery } from "./core/memory-index"
import type { Order } from "./core/order"
import type { Plan } from "./shape"

type Query = SearchTypes.ProviderSearchQuery
type AskedFacet = NonNullable<SearchTypes.SearchOptions["facets"]>[number]

const DEFAULT_TAKE = 20

function refuse(words: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The embedded search: ${words}`)
}

/** What Medusa asks, as the index in memory is asked; what it cannot do is refused rather than answered otherwise. */
export function memoryQuery(input: Query, { shape, fields }: Plan): MemoryQuery {
  const { search_options: options = {}, pagination = {} } = input
  if (options.highlight && input.q?.trim()) refuse("no highlighting")
  if (options.vector) refuse("no vectors")
  if (options.locales?.length) refuse("no locales")
  if (pagination.cursor !== undefined) refuse("no cursor")
  const searched = options.attributes_to_search_on
  for (const path of searched ?? [])
    if (!shape.texts.some((text) => text.path === path)) refuse(`"${path}" is not searched`)
  const distinct = options.distinct ?? input.index.settings.distinct_attribute
  if (distinct && !single(fields, distinct)) refuse(`cannot tell documents apart by "${distinct}"`)
  return {
    ...(input.q?.trim() ? { q: input.q } : {}),
    match: options.match_strategy ?? "all",
    mistakes: options.typo_tolerance ?? true,
    ...(searched ? { fields: searched } : {}),
    filter: compileFilters(input.filters, fields, refuse),
    order: orderOf(pagination.order, fields),
    ...(distinct ? { distinct } : {}),
    ...(options.min_score === undefined ? {} : { min_score: options.min_score }),
    facets: (options.facets ?? []).map((facet) => facetQuery(facet, fields)),
    skip: pagination.skip ?? 0,
    take: pagination.take ?? DEFAULT_TAKE,
  }
}

function orderOf(asked: Record<string, "ASC" | "DESC"> = {}, fields: Plan["fields"]): Order {
  const order = Object.entries(asked)
  for (const [path] of order)
    if (path !== "_score" && !single(fields, path)) refuse(`cannot order by "${path}"`)
  return order
}

function facetQuery(facet: AskedFacet, fields: Plan["fields"]): FacetQuery {
  if (typeof facet === "string") return { field: facet, type: "value" }
  const field = fields.get(facet.field) ?? refuse(`no field "${facet.field}"`)
  if (facet.type === "stats") return { field: facet.field, type: "stats" }
  if (facet.type !== "range") return { ...facet, type: "value" }
  if (field.kind !== "number") refuse(`ranges of "${facet.field}" need numbers`)
  return {
    field: facet.field,
    type: "range",
    ranges: facet.ranges.map(({ key, from, to }) => ({
      ...(key === undefined ? {} : { key }),
      ...(from === undefined ? {} : { from: numberOf(from, field) }),
      ...(to === undefined ? {} : { to: numberOf(to, field) }),
    })),
  }
}

function numberOf(edge: unknown, { is_date }: FilterField): number {
  if (edge instanceof Date) return edge.getTime()
  return is_date && typeof edge === "string" ? Date.parse(edge) : Number(edge)
}

/** Whether the field is known and holds one value. */
function single(fields: Plan["fields"], path: string): boolean {
  return fields.get(path)?.is_array === false
}

/** The answer in Medusa's form. A document taken away in this moment is left out. */
export function answerOf(
  input: Query,
  { page, count, facets }: MemoryAnswer,
  documents: ReadonlyMap<string, Record<string, unknown>>,
  took_ms: number,
): SearchTypes.SearchResult {
  const { search_options: options, pagination, index, attributes_to_retrieve } = input
  const isIdOnly = attributes_to_retrieve.every((path) => path === index.primary_key)
  const hits = page.flatMap(({ id, score }) => {
    const document = isIdOnly ? { [index.primary_key]: id } : documents.get(id)
    if (!document) return []
    const shown = isIdOnly ? document : projectDocument(document, attributes_to_retrieve)
    return [{ id, document: shown, ...(options?.include_score ? { score } : {}) }]
  })
  return {
    hits,
    ...(options?.facets?.length ? { facets } : {}),
    metadata: {
      skip: pagination?.skip ?? 0,
      take: pagination?.take ?? DEFAULT_TAKE,
      count: options?.count === "none" ? null : count,
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: Math.round(took_ms),
    },
  }
}
