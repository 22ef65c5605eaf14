import { type Values, valuesAt } from "./columns"
import { type Facet, facetOf, type FacetQuery } from "./facets"
import type { Test } from "./filter"
import { type Found, good } from "./matching"
import type { TypoRule } from "./near-words"
import { byScore, highest, inOrder, type Order, type Ranked } from "./order"
import { type TextField, TextIndex } from "./text-index"
import { sameText } from "./text-mark"

/** What an index holds, as its definition says. */
export interface IndexShape {
  /** Searched as text, the first mentioned before the others of the same weight. */
  texts: readonly TextField[]
  /** Filtered, ordered, counted. */
  values: readonly string[]
  typos: TypoRule | null
}

export interface MemoryQuery {
  q?: string
  match: "all" | "any" | "last"
  mistakes: boolean
  fields?: readonly string[]
  filter: Test | null
  order: Order
  distinct?: string
  min_score?: number
  facets: readonly FacetQuery[]
  skip: number
  take: number
}

export interface MemoryAnswer {
  page: { id: string; score: number }[]
  count: number
  facets: Record<string, Facet>
}

interface Held {
  slot: number
  id: string
  values: Values
  mark: string
}

/** One index in memory. Documents that change their texts get a new slot, so that the postings stay in order. */
export class MemoryIndex {
  private readonly text: TextIndex
  private readonly slots: (Held | null)[] = []
  private readonly held = new Map<string, Held>()

  constructor(private readonly shape: IndexShape) {
    this.text = new TextIndex(shape.texts, shape.typos)
  }

  get size(): number {
    return this.held.size
  }

  /** Slots that nothing stands in any more; when they are many, the index is better laid anew. */
  get waste(): number {
    return this.slots.length - this.held.size
  }

  put(id: string, indexed: unknown): void {
    const values = valuesAt(indexed, this.shape.values)
    const texts = this.shape.texts.map(({ path }) => textsAt(indexed, path))
    const mark = sameText(texts)
    const before = this.held.get(id)
    if (before?.mark === mark) {
      before.values = values
      return
    }
    this.remove(id)
    const held = { slot: this.slots.length, id, values, mark }
    this.slots.push(held)
    this.held.set(id, held)
    this.text.add(held.slot, texts)
  }

  remove(id: string): void {
    const held = this.held.get(id)
    if (!held) return
    this.slots[held.slot] = null
    this.held.delete(id)
  }

  search(query: MemoryQuery): MemoryAnswer {
    const found = this.found(query)
    const distinct = query.distinct ? firstOfEach(this.ordered(found, query), query.distinct) : null
    const ordered = distinct ?? this.ordered(found, query)
    const values = query.facets.length > 0 ? this.valuesOf(found) : []
    return {
      page: ordered.slice(query.skip, query.skip + query.take).map(({ id, score }) => ({ id, score })),
      count: distinct?.length ?? found.slots.length,
      facets: Object.fromEntries(query.facets.map((facet) => [facet.field, facetOf(facet, values)])),
    }
  }

  private found({ q, match, mistakes, fields, filter, min_score }: MemoryQuery): Found {
    const isGood = (slot: number) => {
      const held = this.slots[slot]
      return held ? !filter || filter(held.values) : false
    }
    const found = q ? this.text.search({ q, match, mistakes, fields, isGood }) : this.all(isGood)
    return min_score === undefined ? found : good(found, (_, score) => score >= min_score)
  }

  private all(isGood: (slot: number) => boolean): Found {
    const slots = Uint32Array.from(this.slots.keys()).filter(isGood)
    return { slots, scores: new Float64Array(slots.length) }
  }

  private valuesOf({ slots }: Found): Values[] {
    return Array.from(slots, (slot) => this.slots[slot]?.values ?? NO_VALUES)
  }

  /** In full where documents are told apart by a value, else as far as the page reaches. */
  private ordered(found: Found, { q, order, skip, take, distinct }: MemoryQuery): Ranked[] {
    const { slots, scores } = found
    if (order.length > 0 || !q) return inOrder(this.ranked(found, Array.from(slots.keys())), order)
    // Two decimals of a score and up to 255 words of a head.
    const ranks = scores.map(
      (score, at) => Math.round(score * 100) * 256 - Math.min(this.text.headLength(slots[at] ?? 0), 255),
    )
    return byScore(this.ranked(found, highest(ranks, distinct ? slots.length : skip + take)))
  }

  private ranked({ slots, scores }: Found, places: readonly number[]): Ranked[] {
    return places.flatMap((at) => {
      const slot = slots[at] ?? 0
      const held = this.slots[slot]
      if (!held) return []
      const score = Math.round((scores[at] ?? 0) * 100) / 100
      return { id: held.id, values: held.values, score, headLength: this.text.headLength(slot) }
    })
  }
}

const NO_VALUES: Values = new Map()

/** One document for each value of the field, the first; those without a value all stay. */
function firstOfEach(found: readonly Ranked[], path: string): Ranked[] {
  const seen = new Set<unknown>()
  return found.filter(({ values }) => {
    const value = values.get(path)
    if (value === undefined) return true
    const isFirst = !seen.has(value)
    seen.add(value)
    return isFirst
  })
}

function textsAt(indexed: unknown, path: string): string[] {
  const value = valuesAt(indexed, [path]).get(path)
  const list = value === undefined ? [] : Array.isArray(value) ? value : [value]
  return list.map(String)
}
