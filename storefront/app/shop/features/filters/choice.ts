import type { GoodsSort } from "@ocop/shared/goods"
import { productSet } from "@ocop/shared/product-set"
import { parseAmount } from "./amount"

export const SORTS = ["title", "price", "-price", "newest"] as const satisfies readonly GoodsSort[]
export const STANDARDS = [
  "vietgap",
  "globalgap",
  "organic",
  "haccp",
  "iso22000",
  "gmp",
  "halal",
  "geographical_indication",
] as const
export type StandardChoice = (typeof STANDARDS)[number]

/** What is chosen in a list's address; `stars` is a list such as `4,5`. */
export interface Choice {
  q?: string
  stars?: string
  group?: string
  set?: string
  district?: string
  commune?: string
  producer?: string
  point?: string
  standard?: StandardChoice
  price_from?: number
  price_to?: number
  in_stock?: "true"
  sort?: GoodsSort
  page: number
}

/** `price` stands for both of its ends. */
const FILTERS = [
  "stars",
  "group",
  "set",
  "district",
  "commune",
  "price",
  "standard",
  "in_stock",
  "point",
  "producer",
] as const
export type Filter = (typeof FILTERS)[number]
export type Change = Partial<Record<keyof Choice, string | number | null>>

export const PAGE_SIZE = 24
const MOST_PAGES = 4000
const LONGEST = 100
const TEXTS = ["q", "group", "set", "district", "commune", "producer", "point"] as const

/** What is not a choice is left out rather than refused; a set brings its group along. */
export function parseChoice(search: URLSearchParams): Choice {
  const choice: Choice = { page: 1 }
  for (const name of TEXTS) {
    const text = search.get(name)?.trim().slice(0, LONGEST)
    if (text) choice[name] = text
  }
  const group = productSet(choice.set ?? "")?.group
  if (group) choice.group = group
  const stars = starList(search.getAll("stars").join(","))
  if (stars) choice.stars = stars
  const standard = STANDARDS.find((one) => one === search.get("standard"))
  if (standard) choice.standard = standard
  if (search.get("in_stock") === "true") choice.in_stock = "true"
  const sort = SORTS.find((one) => one === search.get("sort"))
  if (sort) choice.sort = sort
  const page = Number(search.get("page"))
  if (Number.isInteger(page) && page > 1 && page <= MOST_PAGES) choice.page = page
  return { ...choice, ...parsePrices(search) }
}

function starList(text: string): string {
  return ["5", "4", "3"].filter((one) => text.split(",").includes(one)).join(",")
}

/** Ends typed the wrong way round are meant the right way round. */
function parsePrices(search: URLSearchParams): Pick<Choice, "price_from" | "price_to"> {
  const from = parseAmount(search.get("price_from") ?? "")
  const to = parseAmount(search.get("price_to") ?? "")
  const [low, high] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]
  return { ...(low !== undefined && { price_from: low }), ...(high !== undefined && { price_to: high }) }
}

/** What the backend is asked for. */
export function goodsQuery({ page, ...choice }: Choice): Record<string, string | number | undefined> {
  return { ...choice, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
}

/** Choosing a group or a district anew lets go of the part of it that was chosen. */
const PARTS: Readonly<Record<string, Change>> = { group: { set: null }, district: { commune: null } }

/** The address of a choice; changing anything but the page goes back to the first page. */
export function listAddress({ page: _page, ...kept }: Choice, change: Change): string {
  const parts = Object.keys(change).map((name) => PARTS[name] ?? {})
  const next = new URLSearchParams()
  for (const [name, value] of Object.entries(Object.assign({}, kept, ...parts, change) as Change))
    if (value !== null && value !== undefined && !(name === "page" && value === 1))
      next.set(name, String(value))
  return next.size === 0 ? "/products" : `/products?${next.toString()}`
}

/** The stars chosen once `one` is pressed: taken up, or let go where it was chosen. */
export function toggledStars(chosen: string | undefined, one: string): string | null {
  const held = chosen?.split(",") ?? []
  const next = held.includes(one) ? held.filter((other) => other !== one) : [...held, one]
  return starList(next.join(",")) || null
}

export function chosenFilters(choice: Choice): Filter[] {
  return FILTERS.filter((name) =>
    name === "price"
      ? choice.price_from !== undefined || choice.price_to !== undefined
      : choice[name] !== undefined,
  )
}

/** The change that lets go of a filter. */
export function without(filter: Filter): Change {
  return filter === "price" ? { price_from: null, price_to: null } : { [filter]: null }
}

/** First, last, and the pages around the present one; a gap is null. */
export function pageLinks(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const sorted = [...new Set(shown)].sort((a, b) => a - b)
  return sorted.flatMap((one, place) => {
    const before = sorted[place - 1] ?? 0
    return one - before > 1 ? [null, one] : [one]
  })
}
