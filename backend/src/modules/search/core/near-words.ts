import { editDistance } from "./edit-distance"

/** From how many letters on a word may hold one mistake, and two. */
export interface TypoRule {
  one: number
  two: number
}

/** A number or a code with another digit is another number. */
const DIGIT = /\p{N}/u

export function mistakesAllowed(word: string, { one, two }: TypoRule): 0 | 1 | 2 {
  if (DIGIT.test(word)) return 0
  return word.length >= two ? 2 : word.length >= one ? 1 : 0
}

/**
 * Finds the words of a dictionary within a few mistakes of one that is not in it: two words are near when both become the
 * same by leaving letters out, so every word is kept under what is left of it.
 */
export class NearWords {
  private readonly left = new Map<string, string[]>()

  constructor(private readonly rule: TypoRule) {}

  add(word: string): void {
    // A word with two letters fewer than one that may hold two mistakes can be meant by it.
    const depth = Math.max(
      mistakesAllowed(word, this.rule),
      mistakesAllowed(`${word}a`, this.rule),
      mistakesAllowed(`${word}aa`, this.rule),
    )
    if (depth === 0) return
    for (const left of leftovers(word, depth)) {
      const words = this.left.get(left)
      if (words) words.push(word)
      else this.left.set(left, [word])
    }
  }

  /** The words near `word`, with the mistakes between; `word` itself is not near. */
  near(word: string): { word: string; mistakes: number }[] {
    const most = mistakesAllowed(word, this.rule)
    if (most === 0) return []
    const seen = new Set<string>([word])
    const found: { word: string; mistakes: number }[] = []
    for (const left of leftovers(word, most)) {
      for (const other of this.left.get(left) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        const mistakes = editDistance(word, other, most)
        if (mistakes <= most) found.push({ word: other, mistakes })
      }
    }
    return found
  }
}

/** The word and what is left of it without up to `depth` letters. */
function leftovers(word: string, depth: number): Set<string> {
  const all = new Set([word])
  let last = [word]
  for (let step = 0; step < depth; step++) {
    const next = new Set<string>()
    for (const one of last)
      for (let at = 0; at < one.length; at++) next.add(one.slice(0, at) + one.slice(at + 1))
    for (const one of next) all.add(one)
    last = [...next]
  }
  return all
}
