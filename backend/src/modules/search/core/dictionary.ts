import { fold } from "@ocop/shared/fold"
import { NearWords, type TypoRule } from "./near-words"
import { Postings } from "./postings"

/** A word as it is written, with where it stands. */
export interface Form {
  exact: string
  postings: Postings
}

/** A word without its marks, and the ways it is written. */
export interface Term {
  folded: string
  forms: Form[]
}

const SORTED_AT_ONCE = 500

/** Every distinct word of an index. */
export class Dictionary {
  private readonly forms = new Map<string, Form | null>()
  private readonly terms = new Map<string, Term>()
  private readonly nearWords: NearWords
  private sorted: string[] = []
  private unsorted: string[] = []

  constructor(rule: TypoRule) {
    this.nearWords = new NearWords(rule)
  }

  add(exact: string, slot: number, field: number): void {
    let form = this.forms.get(exact)
    if (form === undefined) {
      form = this.coin(exact)
      this.forms.set(exact, form)
    }
    form?.postings.add(slot, field)
  }

  term(folded: string): Term | null {
    return this.terms.get(folded) ?? null
  }

  /** The terms that begin with `prefix` and are longer. */
  longer(prefix: string): Term[] {
    const words = this.inOrder()
    const found: Term[] = []
    for (let at = lowerBound(words, prefix); at < words.length; at++) {
      const word = words[at]
      if (!word?.startsWith(prefix)) break
      const term = this.terms.get(word)
      if (term && word.length > prefix.length) found.push(term)
    }
    return found
  }

  near(folded: string): { term: Term; mistakes: number }[] {
    return this.nearWords.near(folded).flatMap(({ word, mistakes }) => {
      const term = this.terms.get(word)
      return term ? [{ term, mistakes }] : []
    })
  }

  /** Null for what is made of marks alone. */
  private coin(exact: string): Form | null {
    const folded = fold(exact)
    if (folded === "") return null
    const form = { exact, postings: new Postings() }
    const term = this.terms.get(folded)
    if (term) {
      term.forms.push(form)
      return form
    }
    this.terms.set(folded, { folded, forms: [form] })
    this.nearWords.add(folded)
    this.unsorted.push(folded)
    return form
  }

  private inOrder(): readonly string[] {
    if (this.unsorted.length > SORTED_AT_ONCE) this.sorted = [...this.sorted, ...this.unsorted].sort()
    else for (const word of this.unsorted) this.sorted.splice(lowerBound(this.sorted, word), 0, word)
    this.unsorted = []
    return this.sorted
  }
}

function lowerBound(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? "") < text) low = middle + 1
    else high = middle
  }
  return low
}
