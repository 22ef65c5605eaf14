import { fold } from "@ocop/shared/fold"

/** One word of a text: as it is written, in lower case, and without its marks. */
export interface Word {
  exact: string
  folded: string
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Longer ones are no words; their beginnings stand for them. */
const LONGEST = 40

/** The words of a text as written, for looking them up; marks are composed, so that both ways of typing them are one. */
export function exactWords(text: string): string[] {
  const found = text.normalize("NFC").toLowerCase().match(WORD) ?? []
  return found.map((word) => (word.length > LONGEST ? word.slice(0, LONGEST) : word))
}

export function wordsOf(text: string): Word[] {
  return exactWords(text)
    .map((exact) => ({ exact, folded: fold(exact) }))
    .filter(({ folded }) => folded !== "")
}
