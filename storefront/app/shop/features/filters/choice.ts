import { GoodsSort } from "@ocop/shared/goods"

/** What is chosen in a list's address. */
export interface Choice {
  q?: string
  stars?: string
  group?: string
  district?: string
  producer?: string
  sort?: GoodsSort
  page: number
}

export const PAGE_SIZE = 24
const FILTERS = ["stars", "group", "district", "producer"] as const
export type Filter = (typeof FILTERS)[number]
const MOST_PAGES = 4000

export function parseChoice(search: URLSearchParams): Choice {
  const choice: Choice = { page: 1 }
  const q = search.get("q")?.trim().slice(0, 100)
  if (q) choice.q = q
  for (const name of FILTERS) {
    const value = search.get(name)?.slice(0, 100)
    if (value && (name !== "stars" || /^[345](,[345])*$/.test(value))) choice[name] = value
  }
  const sort = GoodsSort.safeParse(search.get("sort"))
  if (sort.success) choice.sort = sort.data
  const page = Number(search.get("page"))
  if (Number.isInteger(page) && page > 1 && page <= MOST_PAGES) choice.page = page
  return choice
}

/** What the backend is asked for. */
export function goodsQuery({ page, ...choice }: Choice): Record<string, string | number | undefined> {
  return { ...choice, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
}

/** The address of a choice; changing anything but the page goes back to the first page. */
export function listAddress(
  choice: Choice,
  change: Partial<Record<keyof Choice, string | number | null>>,
): string {
  const next = new URLSearchParams()
  const { page: _page, ...kept } = choice
  const merged = { ...kept, ...change }
  for (const [name, value] of Object.entries(merged))
    if (value !== null && value !== undefined && !(name === "page" && value === 1))
      next.set(name, String(value))
  const search = next.toString()
  return search === "" ? "/products" : `/products?${search}`
}

export function chosenFilters(choice: Choice): Filter[] {
  return FILTERS.filter((name) => choice[name] !== undefined)
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
