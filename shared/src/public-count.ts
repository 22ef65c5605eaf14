/** Fewer than this, and a count may tell of single buyers. */
export const FEWEST_TOLD = 5

/** What the public is told of a count: null of what is too few. Nothing sold is no secret. */
export function toldCount(count: number): number | null {
  return count > 0 && count < FEWEST_TOLD ? null : count
}

/**
 * What the public is told of counts together: what is told of none of them is in no sum either, so that it can be worked
 * out from none. Null where there is something, and all of it too few.
 */
export function toldSum(counts: readonly number[]): number | null {
  const told = counts.flatMap((count) => toldCount(count) ?? [])
  const sum = told.reduce((all, count) => all + count, 0)
  return sum === 0 && counts.some((count) => count > 0) ? null : sum
}
