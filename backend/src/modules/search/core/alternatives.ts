import type { Dictionary, Term } from "./dictionary"
import type { Postings } from "./postings"
import type { Word } from "./words"

/** One way a word that was asked for may stand in a text, and how good it is: 1 is the word itself. */
export interface Alternative {
  postings: Postings
  quality: number
}

const OTHER_MARKS = 0.6
const PREFIX = 0.75
const MISTAKE = { 1: 0.45, 2: 0.3 }
const OTHER_FIRST_LETTER = 0.75

/** The least a word counts that stands as it was asked. */
export const WEAKEST = OTHER_MARKS * PREFIX * 0.9

export interface Wanted {
  word: Word
  /** The last word may still be being typed. */
  unfinished: boolean
}

/** The word as it was asked for; marks count where they were typed. */
export function asAsked(dictionary: Dictionary, { word, unfinished }: Wanted): Alternative[] {
  const found = ofTerm(dictionary.term(word.folded), word, 1)
  if (!unfinished) return found
  const longer = dictionary.longer(word.folded)
  return [...found, ...longer.flatMap((term) => ofBeginning(term, word))]
}

/** The words it may have been meant for. */
export function asMeant(dictionary: Dictionary, { word }: Wanted): Alternative[] {
  return dictionary.near(word.folded).flatMap(({ term, mistakes }) => {
    const quality = mistakes === 1 ? MISTAKE[1] : MISTAKE[2]
    const first = term.folded[0] === word.folded[0] ? 1 : OTHER_FIRST_LETTER
    return term.forms.map(({ postings }) => ({ postings, quality: quality * first }))
  })
}

function ofTerm(term: Term | null, word: Word, quality: number): Alternative[] {
  const hasMarks = word.exact !== word.folded
  return (term?.forms ?? []).map(({ exact, postings }) => ({
    postings,
    quality: hasMarks && exact !== word.exact ? quality * OTHER_MARKS : quality,
  }))
}

function ofBeginning(term: Term, word: Word): Alternative[] {
  const hasMarks = word.exact !== word.folded
  const quality = PREFIX * (0.9 + 0.1 * (word.folded.length / term.folded.length))
  return term.forms.map(({ exact, postings }) => ({
    postings,
    quality: hasMarks && !exact.startsWith(word.exact) ? quality * OTHER_MARKS : quality,
  }))
}
