/** What stands between one attempt and the next. `failures` counts attempts that failed in a row. */
export interface Backoff {
  failures: number
  retry_after_ms?: number | undefined
}

const BASE_MS = 1_000
const LONGEST_MS = 60_000

/**
 * Doubling from a second to a minute, spread over its second half so that a hall full of tills does not knock all at once.
 * A server's own `Retry-After` is obeyed when it is longer.
 * @param random in [0, 1)
 */
export function retryDelay({ failures, retry_after_ms = 0 }: Backoff, random: number): number {
  if (failures <= 0) return 0
  const step = Math.min(BASE_MS * 2 ** (failures - 1), LONGEST_MS)
  const spread = step / 2 + (random * step) / 2
  return Math.round(Math.max(spread, retry_after_ms))
}
