import { describe, expect, it } from "vitest"
import { secretsTrouble } from "./secrets"

const GOOD = "q1w9-Xc7Z_mm2P0aLk3jHgf8RtYuIoPa"
const OTHER = "b7Nn-2vCxZ_9aSdFgH4jKl6PoIuYtRe3"

describe("secretsTrouble", () => {
  it.each([
    [{}, "JWT_SECRET, COOKIE_SECRET"],
    [{ JWT_SECRET: "supersecret", COOKIE_SECRET: OTHER }, "JWT_SECRET:"],
    [{ JWT_SECRET: GOOD, COOKIE_SECRET: "short" }, "COOKIE_SECRET:"],
    [{ JWT_SECRET: "a".repeat(64), COOKIE_SECRET: OTHER }, "JWT_SECRET:"],
    [{ JWT_SECRET: `supersecret${GOOD}`, COOKIE_SECRET: OTHER }, "JWT_SECRET:"],
    [{ JWT_SECRET: GOOD, COOKIE_SECRET: GOOD }, "must differ"],
  ])("refuses %j", (env, said) => {
    expect(secretsTrouble(env)).toContain(said)
  })

  it("lets two long random secrets through", () => {
    expect(secretsTrouble({ JWT_SECRET: GOOD, COOKIE_SECRET: OTHER })).toBeNull()
  })
})
