import type { Choice } from "./choice"

const MOST_TRIES = 3

/** What to look for instead where nothing was found: the words without the filters, then the longest words alone. */
export function nearChoices(choice: Choice): Choice[] {
  const { q, page, sort: _sort, ...filters } = choice
  const words = (q ?? "").split(/\s+/).filter((word) => word.length > 1)
  const longest = [...words].sort((a, b) => b.length - a.length)
  const alone = words.length > 1 ? longest.map((word) => ({ q: word, page: 1 })) : []
  const bare = q && (page > 1 || Object.keys(filters).length > 0) ? [{ q, page: 1 }] : []
  const rest = q ? [] : Object.keys(filters).length > 1 ? broader(filters) : []
  return [...bare, ...rest, ...alone].slice(0, MOST_TRIES)
}

/** Of several filters the kind of goods is kept, or else the place. */
function broader({ set, group, district }: Partial<Choice>): Choice[] {
  const kinds = [set && { set, page: 1 }, group && { group, page: 1 }, district && { district, page: 1 }]
  return kinds.filter((one) => typeof one === "object")
}
