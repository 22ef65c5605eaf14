import { describe, expect, it } from "vitest"
import { isPerson, seenOf } from "./visits.server"

const PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36"
const asks = (agent: string, more: Record<string, string> = {}, method = "GET") =>
  isPerson({ method, headers: new Headers({ "user-agent": agent, ...more }) })

describe("a visit", () => {
  it("is a page shown to a browser", () => {
    expect(asks(PHONE)).toBe(true)
  })

  it.each([
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "curl/8.5.0",
    "python-requests/2.32",
    "",
  ])("is none of a program: %s", (agent) => {
    expect(asks(agent)).toBe(false)
  })

  it("is none of a browser that fetches ahead, and none of a form that is sent", () => {
    expect(asks(PHONE, { "sec-purpose": "prefetch;prerender" })).toBe(false)
    expect(asks(PHONE, {}, "POST")).toBe(false)
  })
})

describe("what is counted of an address", () => {
  const seen = (path: string) => seenOf(new URL(path, "https://cho.example"))

  it("is a product's page by its handle, and a search by its first page", () => {
    expect(seen("/products/nuoc-mam-cua-khe")).toEqual({ kind: "view", subject: "nuoc-mam-cua-khe" })
    expect(seen("/products?q=%20n%C6%B0%E1%BB%9Bc%20m%E1%BA%AFm&stars=4")).toEqual({
      kind: "search",
      subject: "nước mắm",
    })
  })

  it.each(["/", "/products", "/products?q=", "/products?q=tra&page=2", "/cart", "/orders/order_1"])(
    "is nothing for %s",
    (path) => {
      expect(seen(path)).toBeNull()
    },
  )
})
