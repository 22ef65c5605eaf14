import { type Scalar, scalars, type Values } from "./columns"

export interface FacetRange {
  key?: string
  from?: number
  to?: number
}

export type FacetQuery =
  | { field: string; type: "value"; limit?: number; sort?: "count" | "alpha"; query?: string }
  | { field: string; type: "range"; ranges: readonly FacetRange[] }
  | { field: string; type: "stats" }

export type Facet =
  | { type: "value"; values: { value: string; count: number }[] }
  | { type: "range"; ranges: { key: string; from?: number; to?: number; count: number }[] }
  | { type: "stats"; min: number; max: number; avg?: number; sum?: number; count: number }

const VALUES_SHOWN = 10

/** Counts what the found documents hold of one field. */
export function facetOf(facet: FacetQuery, found: readonly Values[]): Facet {
  if (facet.type === "range") return rangesOf(facet.field, facet.ranges, found)
  if (facet.type === "stats") return statsOf(facet.field, found)
  const counts = new Map<string, number>()
  for (const values of found)
    for (const value of held(values, facet.field))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  const { query, sort = "count", limit = VALUES_SHOWN } = facet
  const values = [...counts]
    .filter(([value]) => !query || value.startsWith(query))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (sort === "count" && b.count - a.count) || (a.value < b.value ? -1 : 1))
  return { type: "value", values: values.slice(0, limit) }
}

/** Each value of a list once: a document that says it twice is one document. */
function held(values: Values, field: string): Iterable<Scalar> {
  const all = scalars(values.get(field))
  return all.length > 1 ? new Set(all) : all
}

/** A range begins with `from` and ends before `to`. */
function rangesOf(field: string, ranges: readonly FacetRange[], found: readonly Values[]): Facet {
  const numbers = numbersOf(field, found)
  return {
    type: "range",
    ranges: ranges.map(({ key, from, to }) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count: numbers.filter((number) => number >= (from ?? -Infinity) && number < (to ?? Infinity)).length,
    })),
  }
}

function statsOf(field: string, found: readonly Values[]): Facet {
  const numbers = numbersOf(field, found)
  if (numbers.length === 0) return { type: "stats", min: 0, max: 0, count: found.length }
  let [min, max, sum] = [Infinity, -Infinity, 0]
  for (const number of numbers) {
    min = Math.min(min, number)
    max = Math.max(max, number)
    sum += number
  }
  return { type: "stats", min, max, avg: sum / numbers.length, sum, count: found.length }
}

function numbersOf(field: string, found: readonly Values[]): number[] {
  return found.flatMap((values) => scalars(values.get(field)).filter((value) => typeof value === "number"))
}
