import { expect, test } from "vitest"
import { isOpenLicence } from "./open-licence.ts"

test.each(["MIT", "(MIT OR GPL-3.0)", "BSD-2-Clause AND MIT", "OFL-1.1"])("%s is open", (expression) => {
  expect(isOpenLicence(expression)).toBe(true)
})

test.each(["UNLICENSED", "SEE LICENSE IN LICENSE.md", "GPL-3.0", "MIT AND BUSL-1.1", "none stated"])(
  "%s is not",
  (expression) => {
    expect(isOpenLicence(expression)).toBe(false)
  },
)
