import type { Alternative } from "./alternatives"

/** What a search found: slots, with the score of each at the same place. */
export interface Found {
  slots: Uint32Array
  scores: Float64Array
}

export const NOTHING: Found = { slots: new Uint32Array(0), scores: new Float64Array(0) }

/** Adds up words over slots without a new list for each: a mark says how many of the words a slot has had so far. */
export class Matching {
  private marks = new Uint32Array(0)
  private sums = new Float64Array(0)
  private best = new Float64Array(0)
  private found = new Uint32Array(0)
  private epoch = 0

  /** The slots that hold one alternative of every word; `weights` says what a set of fields counts. */
  all(words: readonly (readonly Alternative[])[], slots: number, weights: FieldWeights): Found {
    this.begin(slots, words.length)
    const order = [...words].sort((a, b) => sizeOf(a) - sizeOf(b))
    let length = 0
    for (const [at, alternatives] of order.entries()) {
      length = this.take(alternatives, at, weights)
      if (length === 0) break
    }
    this.epoch += words.length + 1
    const found = this.found.slice(0, length)
    return { slots: found, scores: this.scores(found) }
  }

  /** The slots that hold an alternative of any word. */
  any(words: readonly (readonly Alternative[])[], slots: number, weights: FieldWeights): Found {
    return together(
      words.map((alternatives) => this.all([alternatives], slots, weights)),
      (a, b) => a + b,
    )
  }

  private begin(slots: number, words: number): void {
    const tooSmall = this.marks.length < slots
    if (!tooSmall && this.epoch < 0xffffffff - words * 2 - 2) return
    const size = tooSmall ? slots * 2 : this.marks.length
    this.marks = new Uint32Array(size)
    this.sums = new Float64Array(size)
    this.best = new Float64Array(size)
    this.found = new Uint32Array(size)
    this.epoch = 0
  }

  /** Plain loops over typed arrays: a common word stands in most documents. */
  private take(alternatives: readonly Alternative[], at: number, weights: FieldWeights): number {
    const [marks, sums, best, found] = [this.marks, this.sums, this.best, this.found]
    const [before, after] = [this.epoch + at, this.epoch + at + 1]
    let taken = 0
    for (const { postings, quality } of alternatives) {
      const { slots, fields, length } = postings
      for (let entry = 0; entry < length; entry++) {
        const weight = weights.of(fields[entry] ?? 0)
        if (weight === 0) continue
        const slot = slots[entry] ?? 0
        const mark = marks[slot] ?? 0
        const score = quality * weight
        if (mark === after) {
          if (score > (best[slot] ?? 0)) best[slot] = score
        } else if (at === 0 ? mark <= before : mark === before) {
          sums[slot] = at === 0 ? 0 : (sums[slot] ?? 0) + (best[slot] ?? 0)
          best[slot] = score
          marks[slot] = after
          found[taken++] = slot
        }
      }
    }
    return taken
  }

  private scores(found: Uint32Array): Float64Array {
    const scores = new Float64Array(found.length)
    for (let at = 0; at < scores.length; at++) {
      const slot = found[at] ?? 0
      scores[at] = (this.sums[slot] ?? 0) + (this.best[slot] ?? 0)
    }
    return scores
  }
}

/** Each slot of the parts once, with its scores put together. */
export function together(parts: readonly Found[], join: (a: number, b: number) => number): Found {
  const [only] = parts.filter(({ slots }) => slots.length > 0)
  if (!only || parts.filter(({ slots }) => slots.length > 0).length === 1) return only ?? NOTHING
  const scores = new Map<number, number>()
  for (const { slots, scores: found } of parts)
    slots.forEach((slot, at) => scores.set(slot, join(scores.get(slot) ?? 0, found[at] ?? 0)))
  return { slots: Uint32Array.from(scores.keys()), scores: Float64Array.from(scores.values()) }
}

/** Keeps what is good of what was found, in its place. */
export function good({ slots, scores }: Found, isGood: (slot: number, score: number) => boolean): Found {
  let kept = 0
  for (let at = 0; at < slots.length; at++) {
    const [slot, score] = [slots[at] ?? 0, scores[at] ?? 0]
    if (!isGood(slot, score)) continue
    slots[kept] = slot
    scores[kept++] = score
  }
  return { slots: slots.subarray(0, kept), scores: scores.subarray(0, kept) }
}

function sizeOf(alternatives: readonly Alternative[]): number {
  return alternatives.reduce((size, { postings }) => size + postings.length, 0)
}

/** What a word counts by the fields it stands in: as much as the weightiest of those that are searched. */
export class FieldWeights {
  private readonly known: number[] = []

  /** `searched` has one bit for each field. */
  constructor(
    private readonly weights: readonly number[],
    private readonly searched: number,
  ) {}

  of(fields: number): number {
    return (this.known[fields] ??= this.heaviest(fields & this.searched))
  }

  private heaviest(fields: number): number {
    return Math.max(0, ...this.weights.filter((_, field) => (fields & (1 << field)) !== 0))
  }
}
