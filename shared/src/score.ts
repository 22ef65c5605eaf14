import type { Stars } from "./certificate"
import { err, ok, type Result } from "./result"

/** QĐ 26/2026, Đ.3.3: 90–100 points are five stars, 70 to below 90 four, 50 to below 70 three; below that nothing is certified. */
const LOWEST_SCORE: readonly [Stars, number][] = [
  [5, 90],
  [4, 70],
  [3, 50],
]

export function starsFromScore(score: number): Stars | null {
  return LOWEST_SCORE.find(([, lowest]) => score >= lowest)?.[0] ?? null
}

/** Errors: `score_invalid` (not 0–100, or with more than two decimals), `stars_contradict_score` (with the stars the score gives, 0 for none). */
export function checkScore(score: number, stars: Stars): Result<null> {
  if (!(score >= 0 && score <= 100) || hundredths(score) !== score)
    return err({ code: "score_invalid", field: "score", detail: { score } })
  const expected = starsFromScore(score)
  if (expected === stars) return ok(null)
  return err({
    code: "stars_contradict_score",
    field: "stars",
    detail: { score, stars, expected: expected ?? 0 },
  })
}

function hundredths(score: number): number {
  return Math.round(score * 100) / 100
}
