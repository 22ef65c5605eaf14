import { describe, expect, test } from "vitest"
import { checkScore, starsFromScore } from "./score"

test.each([
  [100, 5],
  [90, 5],
  [89.99, 4],
  [70, 4],
  [69.99, 3],
  [50, 3],
  [49.99, null],
  [0, null],
])("%d points give %s stars", (score, stars) => expect(starsFromScore(score)).toBe(stars))

describe("checkScore", () => {
  test("agrees with the council's own cases", () => {
    expect(checkScore(70.9, 4).ok).toBe(true)
    expect(checkScore(64, 3).ok).toBe(true)
    expect(checkScore(91.88, 5).ok).toBe(true)
  })

  test("names the stars the score would give", () => {
    expect(checkScore(64, 4)).toEqual({
      ok: false,
      error: { code: "stars_contradict_score", field: "stars", detail: { score: 64, stars: 4, expected: 3 } },
    })
    expect(checkScore(41, 3)).toMatchObject({ error: { detail: { expected: 0 } } })
  })

  test.each([-1, 100.5, 70.905, Number.NaN, Infinity])("refuses %d points", (score) => {
    expect(checkScore(score, 3)).toMatchObject({ ok: false, error: { code: "score_invalid" } })
  })
})
