import type { Vnd } from "@ocop/shared/money"

/** Notes in daily use, đồng. */
export const NOTES: readonly Vnd[] = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000]

/** The notes on the pad's keys: each press adds one to what was handed over. */
export const TENDER_NOTES: readonly Vnd[] = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000]

/** What a shopper is likely to hand over for `due`: the exact sum, then the next round sums up, at most four. */
export function tenderGuesses(due: Vnd): Vnd[] {
  const guesses = new Set<Vnd>([due])
  for (const note of [...TENDER_NOTES]) {
    const up = Math.ceil(due / note) * note
    if (up > due) guesses.add(up)
  }
  return [...guesses].sort((a, b) => a - b).slice(0, 4)
}

/** Money in the drawer by note. */
export function countNotes(counts: Readonly<Record<number, number>>): Vnd {
  return Object.entries(counts).reduce((sum, [note, count]) => sum + Number(note) * count, 0)
}
