import { expect, test } from "vitest"
import { paintFirst } from "./paint-first"

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const code = '<link rel="modulepreload" href="/a.js"/>'
const style = '<link nonce="1" rel="stylesheet" href="/a.css"/>'

test("style sheets come before everything else of the head, code is fetched last", () => {
  expect(paintFirst(page(`<meta charSet="utf-8"/>${code}${style}`))).toBe(
    page(`${style}<meta charSet="utf-8"/><link fetchpriority="low" rel="modulepreload" href="/a.js"/>`),
  )
  const picture = page('<link rel="preload" as="image" href="/a.avif"/>')
  expect(paintFirst(picture)).toBe(picture)
})

test("the body is left as it is, also where it speaks of heads and links", () => {
  const body = `<p>&lt;/head&gt;</p><template></head>${style}${code}</template>`
  expect(paintFirst(page(style, body))).toBe(page(style, body))
})

test("a page without a style sheet stays whole", () => {
  expect(paintFirst(page("<title>x</title>"))).toBe(page("<title>x</title>"))
})
