import { type Scalar, scalars, type Values } from "./columns"

/** One found document, with what orders it. */
export interface Ranked {
  id: string
  score: number
  headLength: number
  values: Values
}

export type Order = readonly (readonly [path: string, direction: "ASC" | "DESC"])[]

/** By what was asked, then, so that pages neither repeat nor skip one, by id; what has no value comes last. */
export function inOrder(found: Ranked[], order: Order): Ranked[] {
  return found.sort((a, b) => {
    for (const [path, direction] of order) {
      const sign = direction === "ASC" ? 1 : -1
      const compared =
        path === "_score"
          ? sign * (a.score - b.score)
          : comparedBy(scalarAt(a, path), scalarAt(b, path), sign)
      if (compared !== 0) return compared
    }
    return byId(a, b)
  })
}

/** The best first; of those alike the shorter head, then by id. */
export function byScore(found: Ranked[]): Ranked[] {
  return found.sort((a, b) => b.score - a.score || a.headLength - b.headLength || byId(a, b))
}

/** The places of the numbers that at most `most - 1` others are above; those level with the last are all there. */
export function highest(numbers: Float64Array, most: number): number[] {
  const enough = most >= numbers.length
  const least = enough ? -Infinity : (numbers.slice().sort()[numbers.length - most] ?? Infinity)
  const places: number[] = []
  if (most > 0) for (let at = 0; at < numbers.length; at++) if ((numbers[at] ?? 0) >= least) places.push(at)
  return places
}

function byId(a: Ranked, b: Ranked): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function scalarAt({ values }: Ranked, path: string): Scalar | undefined {
  return scalars(values.get(path))[0]
}

function comparedBy(a: Scalar | undefined, b: Scalar | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a === b ? 0 : a < b ? -sign : sign
}
