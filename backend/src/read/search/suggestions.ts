import { fold } from "@ocop/shared/fold"
import type { Suggestions } from "@ocop/shared/goods"
import type { Shelf } from "../shelf/shelf"
import type { ShelfEntry } from "../shelf/shelf-entry"

const GOODS = 6
const PHRASES = 4
const PRODUCERS = 3
const LOOKED_THROUGH = 60

/** What may be meant by a text that is still being typed; `found` are the goods it finds, the best first. */
export function suggestionsFor(shelf: Shelf, q: string, found: readonly ShelfEntry[]): Suggestions {
  const typed = fold(q).trim().replace(/\s+/gu, " ")
  return {
    goods: found.slice(0, GOODS).map(({ card }) => card),
    phrases: phrasesOf(typed, found.slice(0, LOOKED_THROUGH)),
    producers: producersOf(shelf, typed),
  }
}

/** The beginnings of titles that go on where the typing stopped, by a word, the most frequent first. */
function phrasesOf(typed: string, found: readonly ShelfEntry[]): string[] {
  const counts = new Map<string, number>()
  for (const { card, title_text } of found) {
    if (!title_text.startsWith(typed)) continue
    const words = card.title.split(" ")
    const typed_words = typed.split(" ").length
    const isWhole = words.slice(0, typed_words).join(" ").length === typed.length
    const phrase = words
      .slice(0, Math.max(2, typed_words + Number(isWhole)))
      .join(" ")
      .toLowerCase()
    if (fold(phrase) !== typed) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, PHRASES)
    .map(([phrase]) => phrase)
}

/** Makers whose name holds every word typed as the beginning of one of its own. */
function producersOf(shelf: Shelf, typed: string): Suggestions["producers"] {
  const words = typed.split(" ")
  const seen = new Map<string, Suggestions["producers"][number]>()
  for (const { card, text } of shelf.all()) {
    if (seen.size === PRODUCERS) break
    if (seen.has(card.producer.handle) || !text.includes(words[0] ?? "")) continue
    const name = ` ${fold(card.producer.name)}`
    if (words.every((word) => name.includes(` ${word}`))) seen.set(card.producer.handle, card.producer)
  }
  return [...seen.values()]
}
