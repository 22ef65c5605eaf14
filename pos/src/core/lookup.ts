import { fold } from "@ocop/shared/fold"

/** What is searched of one article. */
export interface Searchable {
  title: string
  producer: string
  gtin: string | null
}

/** Sorted words with the articles that carry them: `docs[from[i] … from[i + 1])` are those of `words[i]`. */
export interface Lookup {
  words: readonly string[]
  from: Uint32Array
  docs: Uint32Array
  titles: readonly string[]
  folded: readonly string[]
  /** Per article: how many words of the query it has had so far, as a running mark that never needs clearing. */
  marks: Uint32Array
  epoch: number
}

const WORD = /[\p{L}\p{N}]+/gu

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? []
}

export function buildLookup(articles: readonly Searchable[]): Lookup {
  const lists = new Map<string, number[]>()
  articles.forEach((article, doc) => {
    const words = new Set([...wordsOf(article.title), ...wordsOf(article.producer)])
    if (article.gtin) words.add(article.gtin).add(article.gtin.replace(/^0+/, ""))
    for (const word of words) {
      const list = lists.get(word)
      if (list) list.push(doc)
      else lists.set(word, [doc])
    }
  })
  const words = [...lists.keys()].sort()
  const from = new Uint32Array(words.length + 1)
  words.forEach((word, index) => (from[index + 1] = (from[index] ?? 0) + (lists.get(word)?.length ?? 0)))
  const docs = new Uint32Array(from[words.length] ?? 0)
  words.forEach((word, index) => docs.set(lists.get(word) ?? [], from[index]))
  return {
    words,
    from,
    docs,
    titles: articles.map(({ title }) => title.normalize("NFC").toLowerCase()),
    folded: articles.map(({ title }) => fold(title)),
    marks: new Uint32Array(articles.length),
    epoch: 0,
  }
}

export interface Hits {
  docs: number[]
  total: number
}

/**
 * Articles that carry every word of the query, each as the beginning of a word; marks are ignored, but where the
 * clerk typed them the titles that match them come first. `popularity[doc]` (sales lately) breaks ties.
 */
export function searchLookup(
  lookup: Lookup,
  query: string,
  popularity: ArrayLike<number>,
  limit: number,
): Hits {
  const words = wordsOf(query).slice(0, 8)
  if (words.length === 0) return { docs: [], total: 0 }
  const found = carriers(lookup, words)
  return { docs: best(found, scored(lookup, found, query, popularity), limit), total: found.length }
}

function carriers(lookup: Lookup, words: readonly string[]): number[] {
  const { marks } = lookup
  const base = lookup.epoch
  lookup.epoch += words.length
  let found: number[] = []
  words.forEach((word, index) => {
    found = []
    const wanted = index === 0 ? 0 : base + index
    const [first, last] = wordRange(lookup.words, word)
    for (let at = lookup.from[first] ?? 0; at < (lookup.from[last] ?? 0); at++) {
      const doc = lookup.docs[at] ?? 0
      const mark = marks[doc] ?? 0
      const fits = index === 0 ? mark <= base : mark === wanted
      if (!fits) continue
      marks[doc] = base + index + 1
      found.push(doc)
    }
  })
  return found
}

/** Where the words that begin with `prefix` stand. */
function wordRange(words: readonly string[], prefix: string): [number, number] {
  return [lowerBound(words, prefix), lowerBound(words, `${prefix}\uffff`)]
}

function lowerBound(words: readonly string[], text: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? "") < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Plain loops here and below: a single letter finds most of the shelf. */
function scored(
  lookup: Lookup,
  found: readonly number[],
  query: string,
  popularity: ArrayLike<number>,
): Uint16Array {
  const typed = query.normalize("NFC").trim().toLowerCase()
  const folded = fold(typed)
  const scores = new Uint16Array(found.length)
  for (let at = 0; at < scores.length; at++) {
    const doc = found[at] ?? 0
    const place = (lookup.folded[doc] ?? "").indexOf(folded)
    let points = Math.min(popularity[doc] ?? 0, 99)
    if (place === 0) points += 400
    else if (place > 0) points += 100
    if (typed !== folded && lookup.titles[doc]?.includes(typed)) points += 1_000
    scores[at] = points
  }
  return scores
}

function best(found: readonly number[], scores: Uint16Array, limit: number): number[] {
  const floor = found.length > limit ? nthScore(scores, limit) : 0
  const above: { doc: number; points: number }[] = []
  const level: number[] = []
  for (let at = 0; at < scores.length; at++) {
    const points = scores[at] ?? 0
    if (points < floor) continue
    const doc = found[at] ?? 0
    if (points > floor) above.push({ doc, points })
    else keepFirst(level, doc, limit)
  }
  above.sort((a, b) => b.points - a.points || a.doc - b.doc)
  return [...above.map(({ doc }) => doc), ...level].slice(0, limit)
}

/** Puts a number into a short ascending list that keeps the smallest: thousands may be level, a handful is shown. */
function keepFirst(list: number[], doc: number, limit: number): void {
  if (list.length === limit && doc >= (list[limit - 1] ?? 0)) return
  let at = list.length
  while (at > 0 && (list[at - 1] ?? 0) > doc) at -= 1
  list.splice(at, 0, doc)
  if (list.length > limit) list.pop()
}

/** The score of the `n`-th best, without sorting all of them: scores are small whole numbers. */
function nthScore(scores: Uint16Array, n: number): number {
  const counts = new Uint32Array(2_000)
  for (let at = 0; at < scores.length; at++) {
    const points = scores[at] ?? 0
    counts[points] = (counts[points] ?? 0) + 1
  }
  let seen = 0
  for (let points = counts.length - 1; points >= 0; points--) {
    seen += counts[points] ?? 0
    if (seen >= n) return points
  }
  return 0
}
