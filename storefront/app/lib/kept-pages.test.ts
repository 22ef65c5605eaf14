import { expect, test } from "vitest"
import { KeptPages, madeOf } from "./kept-pages.server"

const url = "https://shop.vn/products/tra"

test("a page is another as soon as its address or anything it tells is another", () => {
  const key = madeOf(url, { price: 1, stars: new Map([["a", 5]]) })
  expect(madeOf(url, { price: 1, stars: new Map([["a", 5]]) })).toBe(key)
  expect(madeOf(url, { price: 2, stars: new Map([["a", 5]]) })).not.toBe(key)
  expect(madeOf(url, { price: 1, stars: new Map([["a", 4]]) })).not.toBe(key)
  expect(madeOf(`${url}?to=48`, { price: 1, stars: new Map([["a", 5]]) })).not.toBe(key)
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

test("a kept page carries the nonce of its visit in all its places, and no other", () => {
  const pages = new KeptPages(1000)
  expect(pages.find("a", "n2")).toBeNull()
  pages.keep("a", '<script nonce="n1">Trà</script><script nonce="n1"></script>', "n1")
  expect(pages.find("a", "n2")?.toString()).toBe(
    '<script nonce="n2">Trà</script><script nonce="n2"></script>',
  )
})

test("those asked for longest ago make room", () => {
  const pages = new KeptPages(10)
  pages.keep("a", "aaaa", "n")
  pages.keep("b", "bbbb", "n")
  pages.find("a", "n")
  pages.keep("c", "cccc", "n")
  expect(["a", "b", "c"].map((key) => pages.find(key, "n") !== null)).toEqual([true, false, true])
  pages.keep("d", "too long to keep", "n")
  expect(["a", "c", "d"].map((key) => pages.find(key, "n") !== null)).toEqual([true, true, false])
})
