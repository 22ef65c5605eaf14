export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** Nearest rank: the smallest value that at least `p` of a hundred are not above. */
export function percentile(values: number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
}

const RESAMPLES = 10_000
const SEED = 20_261_122

/** The 95 % interval of the median, by resampling; the same values always give the same interval. */
export function bootstrapInterval(values: number[]): [low: number, high: number] {
  const random = mulberry32(SEED)
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  )
  return [percentile(medians, 2.5), percentile(medians, 97.5)]
}

/** The median with the interval it may lie in. */
export function middle(values: number[]): { value: number; low: number; high: number } {
  const [low, high] = bootstrapInterval(values)
  return { value: median(values), low, high }
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
