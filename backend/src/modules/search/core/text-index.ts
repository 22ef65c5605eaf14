import { fold } from "@ocop/shared/fold"
import { type Alternative, asAsked, asMeant, WEAKEST, type Wanted } from "./alternatives"
import { Dictionary } from "./dictionary"
import { FieldWeights, type Found, good, Matching, NOTHING, together } from "./matching"
import type { TypoRule } from "./near-words"
import { exactWords, type Word, wordsOf } from "./words"

export interface TextField {
  path: string
  weight: number
}

export interface TextQuery {
  q: string
  match: "all" | "any" | "last"
  mistakes: boolean
  /** Paths of the fields to look in; all of them where it is not given. */
  fields?: readonly string[]
  /** Whether what stands in a slot may be found at all. */
  isGood: (slot: number) => boolean
}

/** What follows the tenth word tells nothing more. */
const MOST_WORDS = 10
const PHRASE = 0.5
/** How near to the best guess another has to come. */
const LIKELY = 0.5
const BEGINNING = 0.25

/** The texts of an index: which slots hold what was asked for, or what may have been meant, and how well. */
export class TextIndex {
  private readonly dictionary: Dictionary
  private readonly matching = new Matching()
  private readonly heads: { exact: string; folded: string; words: number }[] = []
  private readonly head: number

  constructor(
    private readonly fields: readonly TextField[],
    private readonly rule: TypoRule | null,
  ) {
    this.dictionary = new Dictionary(rule ?? { one: Infinity, two: Infinity })
    const weights = fields.map(({ weight }) => weight)
    this.head = weights.indexOf(Math.max(...weights))
  }

  /** `texts` holds those of each field. Slots come in ascending order; one that is no longer good is left to the caller. */
  add(slot: number, texts: readonly (readonly string[])[]): void {
    texts.forEach((ofField, field) => {
      for (const text of ofField) for (const word of exactWords(text)) this.dictionary.add(word, slot, field)
    })
    const words = exactWords((texts[this.head] ?? []).join(" "))
    const exact = ` ${words.join(" ")} `
    this.heads[slot] = { exact, folded: fold(exact), words: words.length }
  }

  /** How long the head of a slot is: of two that match alike the shorter says it more plainly. */
  headLength(slot: number): number {
    return this.heads[slot]?.words ?? 0
  }

  search({ q, match, mistakes, fields, isGood }: TextQuery): Found {
    const words = wordsOf(q).slice(0, MOST_WORDS)
    if (words.length === 0) return NOTHING
    const wanted = words.map((word, at) => ({
      word,
      unfinished: match === "last" && at === words.length - 1,
    }))
    const weights = this.weights(fields)
    const asked = wanted.map((one) => asAsked(this.dictionary, one))
    const look = (ways: Alternative[][]) => good(this.matched(ways, match, weights), isGood)
    const found = look(asked)
    if (found.slots.length > 0 || !mistakes || !this.rule) return this.withPhrases(found, words, weights)
    return this.meant(wanted, asked, look)
  }

  private weights(paths: readonly string[] | undefined): FieldWeights {
    const searched = this.fields.reduce(
      (bits, { path }, field) => (!paths || paths.includes(path) ? bits | (1 << field) : bits),
      0,
    )
    return new FieldWeights(
      this.fields.map(({ weight }) => weight),
      searched,
    )
  }

  private matched(words: Alternative[][], match: TextQuery["match"], weights: FieldWeights): Found {
    const slots = this.heads.length
    return match === "any"
      ? this.matching.any(words, slots, weights)
      : this.matching.all(words, slots, weights)
  }

  /** Nothing holds the words as they were typed: they may be misspelled, written as one, or apart. */
  private meant(
    wanted: readonly Wanted[],
    asked: Alternative[][],
    look: (words: Alternative[][]) => Found,
  ): Found {
    const meant = wanted.map((one, at) => [...(asked[at] ?? []), ...asMeant(this.dictionary, one)])
    const spaced = this.otherwiseSpaced(wanted).map((words) =>
      look(words.map((one) => asAsked(this.dictionary, one))),
    )
    return likely(together([look(meant), ...spaced], Math.max))
  }

  /** The words with one of them taken apart, or with two neighbours joined. */
  private otherwiseSpaced(wanted: readonly Wanted[]): Wanted[][] {
    const others: Wanted[][] = []
    wanted.forEach(({ word, unfinished }, at) => {
      const [before, after] = [wanted.slice(0, at), wanted.slice(at + 1)]
      for (let cut = 2; cut <= word.exact.length - 2; cut++) {
        const parts = [word.exact.slice(0, cut), word.exact.slice(cut)].map((part) => wordsOf(part)[0])
        const [first, second] = parts
        if (!first || !second || !this.dictionary.term(first.folded)) continue
        others.push([...before, { word: first, unfinished: false }, { word: second, unfinished }, ...after])
      }
      const next = wanted[at + 1]
      if (!next) return
      const joined = {
        exact: word.exact + next.word.exact,
        folded: word.folded + next.word.folded,
      }
      others.push([...before, { word: joined, unfinished: next.unfinished }, ...wanted.slice(at + 2)])
    })
    return others
  }

  /** Words that stand together in the head as they were asked say more than the same words apart. */
  private withPhrases(found: Found, words: readonly Word[], weights: FieldWeights): Found {
    const weight = weights.of(1 << this.head)
    const [exact, folded] = [phrase(words, "exact"), phrase(words, "folded")]
    const { slots, scores } = found
    const least = weight * words.length * WEAKEST
    if (weight === 0) return found
    for (let at = 0; at < slots.length; at++) {
      if ((scores[at] ?? 0) < least) continue
      const head = this.heads[slots[at] ?? 0]
      const place = head?.folded.indexOf(folded) ?? -1
      if (!head || place < 0) continue
      const marked = exact !== folded && head.exact.includes(exact) ? PHRASE : 0
      scores[at] = (scores[at] ?? 0) + weight * (PHRASE + marked + (place === 0 ? BEGINNING : 0))
    }
    return found
  }
}

/** Guesses that stand far below the best one only look alike. */
function likely(found: Found): Found {
  const best = found.scores.reduce((most, score) => Math.max(most, score), 0)
  return good(found, (_, score) => score >= best * LIKELY)
}

function phrase(words: readonly Word[], as: keyof Word): string {
  return ` ${words.map((word) => word[as]).join(" ")}`
}
