const LENGTH = 3

/** Which slots hold a text that may contain a word: a superset, to be looked through by the caller. */
export class GramIndex {
  private readonly slots = new Map<string, number[]>()

  /** Slots are never taken out: a slot whose text changed is added again and found by either text. */
  add(slot: number, text: string): void {
    const seen = new Set<string>()
    for (let start = 0; start + LENGTH <= text.length; start++) seen.add(text.slice(start, start + LENGTH))
    for (const gram of seen) {
      const found = this.slots.get(gram)
      if (found) found.push(slot)
      else this.slots.set(gram, [slot])
    }
  }

  /** The fewest slots known to hold all of `words`; null when the words are too short to tell. */
  candidates(words: readonly string[]): readonly number[] | null {
    let fewest: readonly number[] | null = null
    for (const word of words) {
      for (let start = 0; start + LENGTH <= word.length; start++) {
        const found = this.slots.get(word.slice(start, start + LENGTH)) ?? []
        if (fewest === null || found.length < fewest.length) fewest = found
      }
    }
    return fewest
  }
}
