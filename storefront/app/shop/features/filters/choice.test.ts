import { expect, test } from "vitest"
import { goodsQuery, listAddress, pageLinks, parseChoice } from "./choice"

const parse = (search: string) => parseChoice(new URLSearchParams(search))

test("what is not a choice is left out rather than refused", () => {
  expect(parse("stars=9&sort=cheap&page=-2&q=%20%20")).toEqual({ page: 1 })
  expect(parse("stars=4,5&sort=-price&page=3&q= mam ")).toEqual({
    stars: "4,5",
    sort: "-price",
    page: 3,
    q: "mam",
  })
})

test("a new filter begins at the first page and keeps the rest", () => {
  const choice = parse("q=mam&stars=4&page=3")
  expect(listAddress(choice, { group: "food" })).toBe("/products?q=mam&stars=4&group=food")
  expect(listAddress(choice, { page: 4 })).toBe("/products?q=mam&stars=4&page=4")
  expect(listAddress(choice, { stars: null, q: null })).toBe("/products")
})

test("a page is asked for by its offset", () => {
  expect(goodsQuery(parse("page=3"))).toMatchObject({ limit: 24, offset: 48 })
})

test("page links keep the first, the last and the neighbours", () => {
  expect(pageLinks(1, 1)).toEqual([1])
  expect(pageLinks(1, 3)).toEqual([1, 2, 3])
  expect(pageLinks(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
})
