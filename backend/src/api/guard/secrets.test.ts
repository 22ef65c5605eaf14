import { describe, expect, it, test } from "vitest"
import { bankTrouble, secretsTrouble } from "./secrets"

const GOOD = "q1w9-Xc7Z_mm2P0aLk3jHgf8RtYuIoPa"
const OTHER = "b7Nn-2vCxZ_9aSdFgH4jKl6PoIuYtRe3"
const THIRD = "m4Kq-8wErT_1zXcVb6nMq3QwErTyUiO5"

describe("secretsTrouble", () => {
  it.each([
    [{}, "JWT_SECRET, COOKIE_SECRET, SERIAL_KEY"],
    [{ JWT_SECRET: "supersecret", COOKIE_SECRET: OTHER, SERIAL_KEY: THIRD }, "JWT_SECRET:"],
    [{ JWT_SECRET: GOOD, COOKIE_SECRET: "short", SERIAL_KEY: THIRD }, "COOKIE_SECRET:"],
    [{ JWT_SECRET: "a".repeat(64), COOKIE_SECRET: OTHER, SERIAL_KEY: THIRD }, "JWT_SECRET:"],
    [{ JWT_SECRET: `supersecret${GOOD}`, COOKIE_SECRET: OTHER, SERIAL_KEY: THIRD }, "JWT_SECRET:"],
    [{ JWT_SECRET: GOOD, COOKIE_SECRET: OTHER }, "SERIAL_KEY:"],
    [{ JWT_SECRET: GOOD, COOKIE_SECRET: GOOD, SERIAL_KEY: THIRD }, "must differ"],
    [{ JWT_SECRET: GOOD, COOKIE_SECRET: OTHER, SERIAL_KEY: OTHER }, "must differ"],
  ])("refuses %j", (env, said) => {
    expect(secretsTrouble(env)).toContain(said)
  })

  it("lets three long random secrets through", () => {
    expect(secretsTrouble({ JWT_SECRET: GOOD, COOKIE_SECRET: OTHER, SERIAL_KEY: THIRD })).toBeNull()
  })
})

test("transfers are heard of from one service: two would count each of them twice", () => {
  expect(bankTrouble({ BANK_SEPAY_KEY: GOOD, BANK_CASSO_KEY: OTHER })).toContain("set only one")
  for (const env of [{}, { BANK_SEPAY_KEY: GOOD, BANK_CASSO_KEY: "" }, { BANK_CASSO_KEY: OTHER }])
    expect(bankTrouble(env)).toBeNull()
})
