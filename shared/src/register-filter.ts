import { fold } from "./fold"
import type {
  PublicRegisterItem,
  PublicRegisterQuery,
  RegisterEntry,
  RegisterFacets,
  RegisterSaid,
  RegisterSort,
} from "./register-row"

type Asked = Partial<Omit<PublicRegisterQuery, "page" | "per">>

export interface FilteredRegister<Item extends PublicRegisterItem> {
  items: Item[]
  said: RegisterSaid
  facets: RegisterFacets
}

type FacetName = keyof RegisterFacets
type Counts = Map<string, { value: string; label: string | null; count: number }>

/** What answers a question to the register, in order, and how many each other choice would show. */
export function filterRegister<Item extends PublicRegisterItem>(
  entries: readonly RegisterEntry<Item>[],
  asked: Asked,
): FilteredRegister<Item> {
  const words = wordsOf(asked.q)
  const named = entries.filter(({ text }) => words.every((word) => text.includes(word)))
  const counts: Record<FacetName, Counts> = {
    group: new Map(),
    set: new Map(),
    stars: new Map(),
    commune: new Map(),
    old_district: new Map(),
    state: new Map(),
  }
  const maker = asked.producer === undefined ? null : fold(asked.producer)
  const found = named.filter(
    (entry) => isOf(entry, maker, asked.producer) && meets(entry.item, asked, counts),
  )
  return {
    items: ordered(found, asked.sort, words).map(({ item }) => item),
    said:
      found.length > 0 || words.length === 0 ? null : named.length > 0 ? "filtered_out" : "not_recognised",
    facets: {
      group: facet(counts.group),
      set: facet(counts.set),
      stars: facet(counts.stars),
      commune: facet(counts.commune),
      old_district: facet(counts.old_district),
      state: facet(counts.state),
    },
  }
}

function wordsOf(q: string | undefined): string[] {
  return fold(q ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
}

function isOf(entry: RegisterEntry, folded: string | null, written: string | undefined): boolean {
  return folded === null || entry.item.producer_handle === written || entry.producer_text.includes(folded)
}

/** Counts the product under each choice whose own wish it need not meet, and says whether it meets them all. */
function meets(item: PublicRegisterItem, asked: Asked, counts: Record<FacetName, Counts>): boolean {
  let missed: FacetName | null = null
  for (const name of FACETS) {
    if (meetsOne(item, name, asked)) continue
    if (missed !== null) return false
    missed = name
  }
  for (const name of FACETS) {
    if (missed !== null && missed !== name) continue
    const value = valueOf(item, name)
    if (value !== null) add(counts[name], value, item, name)
  }
  return missed === null
}

const FACETS: readonly FacetName[] = ["group", "set", "stars", "commune", "old_district", "state"]

function meetsOne(item: PublicRegisterItem, name: FacetName, asked: Asked): boolean {
  const wish = asked[name]
  if (wish === undefined) return true
  if (wish === "in_force") return item.stars !== null
  return valueOf(item, name) === String(wish)
}

function valueOf(item: PublicRegisterItem, name: FacetName): string | null {
  if (name === "stars") return item.stars === null ? null : String(item.stars)
  if (name === "commune") return item.commune_code
  return item[name]
}

function add(counts: Counts, value: string, item: PublicRegisterItem, name: FacetName): void {
  const known = counts.get(value)
  if (known) known.count += 1
  else counts.set(value, { value, label: name === "commune" ? item.commune : null, count: 1 })
}

function facet(counts: Counts) {
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** By name unless said otherwise; a search puts names that begin with what was asked first. */
function ordered<Item extends PublicRegisterItem>(
  entries: RegisterEntry<Item>[],
  sort: RegisterSort | undefined,
  words: readonly string[],
): RegisterEntry<Item>[] {
  const compare = sort === undefined ? byName : ORDERS[sort]
  const asked = words.join(" ")
  if (sort !== undefined || asked === "") return entries.sort((a, b) => compare(a, b) || byName(a, b))
  const ranks = new Map(entries.map((entry) => [entry, rank(entry.name_text, asked, words)]))
  return entries.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || byName(a, b))
}

function rank(name: string, asked: string, words: readonly string[]): number {
  if (name.startsWith(asked)) return 0
  if (name.includes(asked)) return 1
  return words.every((word) => name.includes(word)) ? 2 : 3
}

type Compare = (a: RegisterEntry, b: RegisterEntry) => number

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byName: Compare = (a, b) => byText(a.name_text, b.name_text) || byText(a.item.id, b.item.id)

/** Days that are missing come last. */
const LAST = "9999-12-31"

const ORDERS: Record<RegisterSort, Compare> = {
  name: byName,
  producer: (a, b) => byText(a.producer_text, b.producer_text),
  "-stars": (a, b) => (b.item.stars ?? 0) - (a.item.stars ?? 0),
  valid_until: (a, b) => byText(lastDay(a.item), lastDay(b.item)),
  "-decided_on": (a, b) => byText(b.item.decided_on ?? "", a.item.decided_on ?? ""),
}

function lastDay({ extended_until, valid_until }: PublicRegisterItem): string {
  return extended_until ?? valid_until ?? LAST
}
