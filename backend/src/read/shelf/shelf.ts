import type { Day } from "@ocop/shared/day"
import { fold } from "@ocop/shared/fold"
import type { GoodsFacets, GoodsQuery } from "@ocop/shared/goods"
import { isWanted, noFacets } from "./shelf-choices"
import { asOf, type ShelfEntry, type ShelfRow, shelfEntry } from "./shelf-entry"
import { GramIndex } from "./shelf-grams"
import { Kin } from "./shelf-kin"
import { Ordered, ORDERS } from "./shelf-order"

export interface ShelfPage {
  entries: ShelfEntry[]
  count: number
  facets: GoodsFacets
}

type Asked = Omit<GoodsQuery, "offset" | "limit">

interface Answer {
  found: readonly ShelfEntry[]
  facets: GoodsFacets
}

const MOST_ANSWERS = 200

/** The goods of one sales channel, laid out for reading: every order ready, every text findable by its parts. */
export class Shelf {
  private readonly slots: { entry: ShelfEntry | null; text: string }[] = []
  private readonly slotOf = new Map<string, number>()
  private readonly idOf = new Map<string, string>()
  private readonly grams = new GramIndex()
  private readonly answers = new Map<string, Answer>()
  private readonly orders: Record<keyof typeof ORDERS, Ordered>
  readonly kin = new Kin()
  /** Another as soon as anything on the shelf is another. */
  version = 0

  constructor(
    rows: readonly ShelfRow[],
    private day: Day,
  ) {
    const held = rows.map((row) => shelfEntry(row, day))
    for (const entry of held) this.place(entry)
    const entries = held.filter(isOffered)
    for (const entry of entries) this.kin.insert(entry)
    this.orders = {
      title: new Ordered(ORDERS.title, [...entries]),
      price: new Ordered(ORDERS.price, [...entries]),
      "-price": new Ordered(ORDERS["-price"], [...entries]),
      newest: new Ordered(ORDERS.newest, [...entries]),
    }
  }

  get size(): number {
    return this.all().length
  }

  /** What is offered, by title. */
  all(): readonly ShelfEntry[] {
    return this.orders.title.entries
  }

  /** Every place from `offset` on, stopped goods too. Goods keep theirs, so that nothing is missed from one look to the next. */
  places(offset: number, limit: number): { count: number; entries: ShelfEntry[] } {
    const entries = this.slots.slice(offset, offset + limit).flatMap(({ entry }) => entry ?? [])
    return { count: this.slots.length, entries }
  }

  byHandle(handle: string): ShelfEntry | null {
    return this.byId(this.idOf.get(handle) ?? "")
  }

  byId(id: string): ShelfEntry | null {
    return this.slots[this.slotOf.get(id) ?? -1]?.entry ?? null
  }

  /** Puts what `product_ids` are now in the place of what they were; those without a row leave the shelf. */
  replace(product_ids: readonly string[], rows: readonly ShelfRow[]): void {
    this.answers.clear()
    this.version += 1
    for (const id of product_ids) this.remove(id)
    for (const row of rows) {
      const entry = shelfEntry(row, this.day)
      this.place(entry)
      if (!isOffered(entry)) continue
      this.kin.insert(entry)
      for (const order of Object.values(this.orders)) order.insert(entry)
    }
  }

  /** Stars are those of `day` from now on. */
  turnTo(day: Day): void {
    if (day === this.day) return
    this.answers.clear()
    this.day = day
    for (const { entry } of this.slots) if (entry) Object.assign(entry, asOf(entry.row, day))
    this.kin.turn()
    this.version += 1
  }

  /** `ranked` are the products a search engine found for the text, the best first; without it the shelf searches alone. */
  page(query: GoodsQuery, ranked: readonly string[] | null = null): ShelfPage {
    const { offset, limit, ...asked } = query
    const { found, facets } = ranked ? this.withRanked(asked, ranked) : this.answer(asked)
    return { entries: found.slice(offset, offset + limit), count: found.length, facets }
  }

  /** After what the engine ranked comes what stands on the shelf under the same words: the engine may be seconds behind. */
  private withRanked(asked: Asked, ranked: readonly string[]): Answer {
    const words = wordsOf(asked.q)
    const found = new Set<ShelfEntry>()
    for (const id of ranked) {
      const entry = this.byId(id)
      if (entry && isOffered(entry)) found.add(entry)
    }
    const own = this.looked(words, asked).filter(
      (entry) => !found.has(entry) && words.every((word) => standsIn(entry.text, word)),
    )
    const facets = noFacets()
    const wanted = [...found, ...byRelevance(own, words)].filter((entry) => isWanted(entry, asked, facets))
    return { found: asked.sort ? wanted.sort(ORDERS[asked.sort]) : wanted, facets }
  }

  /** Kept until something on the shelf changes: pages of one question are looked through once. */
  private answer(asked: Asked): Answer {
    const key = JSON.stringify(Object.entries(asked).sort())
    const kept = this.answers.get(key)
    if (kept) return kept
    const words = wordsOf(asked.q)
    const facets = noFacets()
    const wanted = this.looked(words, asked).filter((entry) => isWanted(entry, asked, facets))
    const found = words.length > 0 && !asked.sort ? byRelevance(wanted, words) : wanted
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear()
    this.answers.set(key, { found, facets })
    return { found, facets }
  }

  private looked(words: readonly string[], { sort = "title" }: Asked): readonly ShelfEntry[] {
    if (words.length === 0) return this.orders[sort].entries
    const holds = (entry: ShelfEntry) => words.every((word) => entry.text.includes(word))
    const slots = this.grams.candidates(words)
    if (slots === null) return this.orders[sort].entries.filter(holds)
    const found = [...new Set(slots)]
      .flatMap((slot) => this.slots[slot]?.entry ?? [])
      .filter((entry) => isOffered(entry) && holds(entry))
    return found.sort(ORDERS[sort])
  }

  /** A product keeps its slot for good, and is indexed again only when its text changed. */
  private place(entry: ShelfEntry): void {
    const { id, handle } = entry.card
    const slot = this.slotOf.get(id) ?? this.slots.length
    if (this.slots[slot]?.text !== entry.text) this.grams.add(slot, entry.text)
    this.slots[slot] = { entry, text: entry.text }
    this.slotOf.set(id, slot)
    this.idOf.set(handle, id)
  }

  private remove(id: string): void {
    const slot = this.slots[this.slotOf.get(id) ?? -1]
    const entry = slot?.entry
    if (!entry) return
    slot.entry = null
    if (this.idOf.get(entry.card.handle) === id) this.idOf.delete(entry.card.handle)
    this.kin.remove(entry)
    for (const order of Object.values(this.orders)) order.remove(entry)
  }
}

function wordsOf(q: string | undefined): string[] {
  return fold(q ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
}

const INSIDE = /^.{4,}$|\d/u

/** At the beginning of a word, or anywhere where it is long enough or a number to say something. */
function standsIn(text: string, word: string): boolean {
  return INSIDE.test(word) || text.startsWith(word) || text.includes(` ${word}`) || text.includes(`\n${word}`)
}

/** Stopped goods keep their page, which says why, and stand in no list. */
function isOffered({ row }: ShelfEntry): boolean {
  return row.stopped === null
}

/** Titles that begin with what was asked, then titles that hold it, then goods whose maker or place does. */
function byRelevance(entries: readonly ShelfEntry[], words: readonly string[]): ShelfEntry[] {
  const asked = words.join(" ")
  const ranks = new Map(entries.map((entry) => [entry, rank(entry.title_text, asked, words)]))
  return [...entries].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || ORDERS.title(a, b))
}

function rank(title: string, asked: string, words: readonly string[]): number {
  if (title.startsWith(asked)) return 0
  if (` ${title}`.includes(` ${asked}`)) return 1
  if (words.every((word) => title.includes(word))) return 2
  return 3
}
