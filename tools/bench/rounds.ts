import type { Rounds } from "../bench-case.ts"
import { bootstrapInterval, median } from "./statistics.ts"

const ROUNDS = 7

/** Pairs in the order A-B, B-A, A-B …, so that a machine that slows down slows both sides alike. */
export async function pairedRounds(
  of: "time" | "rate",
  ours: () => Promise<number>,
  base: () => Promise<number>,
  count = ROUNDS,
): Promise<Rounds> {
  await ours()
  await base()
  const rounds: Rounds = { ours: [], base: [], ratio: 0, low: 0, high: 0 }
  for (let round = 0; round < count; round += 1) {
    if (round % 2 === 0) rounds.ours.push(await ours())
    rounds.base.push(await base())
    if (round % 2 === 1) rounds.ours.push(await ours())
  }
  const ratios = rounds.ours.map((mine, at) => {
    const theirs = rounds.base[at] ?? Number.NaN
    return of === "time" ? theirs / mine : mine / theirs
  })
  const [low, high] = bootstrapInterval(ratios)
  return { ...rounds, ratio: median(ratios), low, high }
}
