import { expect, test } from "vitest"
import { chosenFilters, parseChoice, registerAddress } from "./choice"

const parse = (search: string) => parseChoice(new URLSearchParams(search))

test("what is not a choice is left out rather than refused", () => {
  expect(parse("stars=9&state=good&page=-2&q=%20%20&per=5000&group=food")).toEqual({ group: "food" })
  expect(parse("stars=4&state=in_force&page=3&q= mam &lang=en")).toEqual({
    stars: 4,
    state: "in_force",
    page: 3,
    q: "mam",
  })
})

test("a new condition begins at the first page and keeps the rest", () => {
  const choice = parse("q=mam&stars=4&page=3")
  expect(registerAddress(choice, { group: "food" })).toBe("/register?q=mam&stars=4&group=food")
  expect(registerAddress(choice, { page: 4 })).toBe("/register?q=mam&stars=4&page=4")
  expect(registerAddress(choice, { q: null, stars: null })).toBe("/register")
  expect(chosenFilters(choice)).toEqual(["stars"])
})
