import fc from "fast-check"
import { expect, test } from "vitest"
import {
  chosenFilters,
  goodsQuery,
  listAddress,
  pageLinks,
  parseChoice,
  STANDARDS,
  toggledStars,
  without,
} from "./choice"

const parse = (search: string) => parseChoice(new URLSearchParams(search))

test("what is not a choice is left out rather than refused", () => {
  expect(parse("stars=9&sort=cheap&page=-2&q=%20%20&standard=cheap&in_stock=yes&price_from=abc")).toEqual({
    page: 1,
  })
  expect(parse("stars=4,5&sort=-price&page=3&q= mam &standard=vietgap&in_stock=true")).toEqual({
    stars: "5,4",
    sort: "-price",
    standard: "vietgap",
    in_stock: "true",
    page: 3,
    q: "mam",
  })
})

test("a price is understood as people write it, and its ends in either order", () => {
  expect(parse("price_from=50.000&price_to=100k")).toMatchObject({ price_from: 50_000, price_to: 100_000 })
  expect(parse("price_from=1+triệu&price_to=200000")).toMatchObject({
    price_from: 200_000,
    price_to: 1_000_000,
  })
  expect(parse("price_from=&price_to=100000")).toEqual({ price_to: 100_000, page: 1 })
})

test("a new filter begins at the first page and keeps the rest", () => {
  const choice = parse("q=mam&stars=4&page=3")
  expect(listAddress(choice, { group: "food" })).toBe("/products?q=mam&stars=4&group=food")
  expect(listAddress(choice, { page: 4 })).toBe("/products?q=mam&stars=4&page=4")
  expect(listAddress(choice, { stars: null, q: null })).toBe("/products")
})

test("another group lets go of the set, another district of the commune", () => {
  const choice = parse("group=food&set=tea&district=Hoi+An&commune=Cam+Ha")
  expect(parse(listAddress(choice, { group: "drink" }).split("?")[1] ?? "")).toEqual({
    group: "drink",
    district: "Hoi An",
    commune: "Cam Ha",
    page: 1,
  })
  expect(parse("set=tea").group).toBe("food")
  expect(parse(listAddress(choice, { district: null }).split("?")[1] ?? "")).toEqual({
    group: "food",
    set: "tea",
    page: 1,
  })
})

test("stars are taken up and let go one by one", () => {
  expect(toggledStars(undefined, "4")).toBe("4")
  expect(toggledStars("4", "5")).toBe("5,4")
  expect(toggledStars("5,4", "5")).toBe("4")
  expect(toggledStars("4", "4")).toBeNull()
})

test("a page is asked for by its offset", () => {
  expect(goodsQuery(parse("page=3"))).toMatchObject({ limit: 24, offset: 48 })
})

test("page links keep the first, the last and the neighbours", () => {
  expect(pageLinks(1, 1)).toEqual([1])
  expect(pageLinks(1, 3)).toEqual([1, 2, 3])
  expect(pageLinks(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
})

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((written) => written.trim() === written)
const price = fc.integer({ min: 0, max: 1_000_000_000 })
const choices = fc.record(
  {
    q: text,
    stars: fc.constantFrom("5", "4", "5,3", "5,4,3"),
    group: text,
    set: text,
    district: text,
    commune: text,
    producer: text,
    point: text,
    standard: fc.constantFrom(...STANDARDS),
    in_stock: fc.constant("true"),
    sort: fc.constantFrom("title", "price", "-price", "newest"),
    prices: fc
      .tuple(price, price)
      .map(([a, b]) => ({ price_from: Math.min(a, b), price_to: Math.max(a, b) })),
  },
  { requiredKeys: [] },
)

test("an address says a whole choice, and letting go of every filter leaves words and order alone", () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 4000 }), ({ prices, ...rest }, page) => {
      const search = new URLSearchParams(
        Object.entries({ ...rest, ...prices, page }).map(([name, value]) => [name, String(value)]),
      )
      const choice = parseChoice(search)
      expect(choice).toEqual({ ...rest, ...prices, page })
      const address = listAddress(choice, { page })
      expect(parse(address.split("?")[1] ?? "")).toEqual(choice)
      const bare = chosenFilters(choice).reduce((held, filter) => ({ ...held, ...without(filter) }), {})
      const left = parse(listAddress(choice, bare).split("?")[1] ?? "")
      expect(chosenFilters(left)).toEqual([])
      expect([left.q, left.sort, left.page]).toEqual([choice.q, choice.sort, 1])
    }),
  )
})
