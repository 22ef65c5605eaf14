import type { SearchTypes } from "@medusajs/framework/types"
import type { FilterField } from "./core/filter"
import type { IndexShape } from "./core/memory-index"

/** A field of the stored plan of an index, as the Postgres provider writes it. */
interface PlannedField {
  path: string
  kind: FilterField["kind"]
  is_array: boolean
  is_date: boolean
  field: SearchTypes.SearchFieldDefinition
}

export interface Plan {
  shape: IndexShape
  fields: ReadonlyMap<string, FilterField>
}

/** As other engines have it, where the definition says nothing. */
const TYPOS = { one: 5, two: 9 }
/** A bit for each. */
const MOST_TEXTS = 31

export function planOf(stored: unknown, settings: SearchTypes.SearchIndexSettings): Plan {
  const { fields } = (typeof stored === "string" ? JSON.parse(stored) : stored) as { fields: PlannedField[] }
  const texts = fields
    .filter(({ field }) => field.searchable)
    .map(({ path, field: { searchable } }) => ({
      path,
      weight: typeof searchable === "object" ? (searchable.weight ?? 1) : 1,
    }))
  const { enabled = true, ...sizes } = settings.typo_tolerance ?? {}
  return {
    shape: {
      texts: texts.slice(0, MOST_TEXTS),
      values: fields.filter(isCompared).map(({ path }) => path),
      typos: enabled
        ? {
            one: sizes.min_word_size_for_one_typo ?? TYPOS.one,
            two: sizes.min_word_size_for_two_typos ?? TYPOS.two,
          }
        : null,
    },
    fields: new Map(fields.map(({ path, ...field }) => [path, field])),
  }
}

function isCompared({ field }: PlannedField): boolean {
  const { filterable, sortable, facetable } = field
  return [filterable, sortable, facetable].some(Boolean)
}
