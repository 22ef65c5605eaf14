import { expect, test } from "vitest"
import { asOfMinute } from "./format"
import { KeptPages, madeOf } from "./kept-pages.server"
import { WrittenPage } from "./written-page.server"

const url = "https://shop.vn/products/tra"

test("a page is another as soon as its address or anything it tells is another", () => {
  const key = madeOf(url, { price: 1, stars: new Map([["a", 5]]) })
  expect(madeOf(url, { price: 1, stars: new Map([["a", 5]]) })).toBe(key)
  expect(madeOf(url, { price: 2, stars: new Map([["a", 5]]) })).not.toBe(key)
  expect(madeOf(url, { price: 1, stars: new Map([["a", 4]]) })).not.toBe(key)
  expect(madeOf(`${url}?to=48`, { price: 1, stars: new Map([["a", 5]]) })).not.toBe(key)
})

test("a page that tells of an instant is the same for a minute", () => {
  const told = (as_of: string) => madeOf(url, asOfMinute({ as_of, price: 1 }))
  expect(told("2026-11-22T03:00:59.999Z")).toBe(told("2026-11-22T03:00:00.001Z"))
  expect(told("2026-11-22T03:01:00.000Z")).not.toBe(told("2026-11-22T03:00:59.999Z"))
})

test("a page that still waits for some of what it tells is not kept", () => {
  expect(madeOf(url, { later: Promise.resolve(1) })).toBeNull()
})

test.each([
  "/cart",
  "/checkout",
  "/orders/1",
  "/account",
  "/office",
  "/office/products",
  "/pay",
  "/productsx",
])("%s is one person's page and never kept", (path) =>
  expect(madeOf(`https://shop.vn${path}`, {})).toBeNull(),
)

test.each(["/", "/products", "/products/tra", "/sales-points", "/fairs/tam-ky"])("%s may be kept", (path) =>
  expect(madeOf(`https://shop.vn${path}`, {})).not.toBeNull(),
)

test("those asked for longest ago make room, and what is too large is not kept", () => {
  const pages = new KeptPages(15)
  const page = (html: string) => new WrittenPage(html, [])
  pages.keep("a", page("aaaa"))
  pages.keep("b", page("bbbb"))
  pages.find("a")
  pages.keep("c", page("cccc"))
  const held = () => ["a", "b", "c", "d"].filter((key) => pages.find(key))
  expect(held()).toEqual(["a", "c"])
  pages.keep("d", page("too long to keep"))
  expect(held()).toEqual(["a", "c"])
})
