import { describe, expect, it } from "vitest"
import { pageLinks, shortened } from "./page-links"

const origin = "https://cho.example"

describe("the addresses of a page", () => {
  it("name a language only for English, and the page's own language is its canonical one", () => {
    const shown = { origin, pathname: "/products/tra", search: "", keep: [] }
    expect(pageLinks({ ...shown, locale: "vi" })).toEqual({
      canonical: "https://cho.example/products/tra",
      vi: "https://cho.example/products/tra",
      en: "https://cho.example/products/tra?lang=en",
    })
    expect(pageLinks({ ...shown, locale: "en" }).canonical).toBe("https://cho.example/products/tra?lang=en")
  })

  it("keep what makes another page, in one order, and drop what does not", () => {
    const links = pageLinks({
      origin,
      pathname: "/products",
      search: "?utm_source=zalo&page=2&lang=en&group=food",
      keep: ["group", "page"],
      locale: "vi",
    })
    expect(links.vi).toBe("https://cho.example/products?group=food&page=2")
    expect(links.en).toBe("https://cho.example/products?group=food&page=2&lang=en")
  })

  it("are one with and without a slash at the end", () => {
    const at = (pathname: string) =>
      pageLinks({ origin, pathname, search: "", keep: [], locale: "vi" }).canonical
    expect(at("/fairs/")).toBe(at("/fairs"))
    expect(at("/")).toBe("https://cho.example/")
  })
})

describe("a description", () => {
  it("is cut between words", () => {
    const text = "Nước mắm cá cơm ủ chượp ".repeat(20)
    expect(shortened(text).length).toBeLessThanOrEqual(160)
    expect(shortened(text)).toMatch(/\p{L}…$/u)
  })

  it("keeps a short text as it is, on one line", () => {
    expect(shortened(" Trà\n xanh ")).toBe("Trà xanh")
  })
})
