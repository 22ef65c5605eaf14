import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import { runAfterPaint } from "./run-after-paint"

const code = `import * as a from "/a.js";\nwindow.b = "</p>"`
const link = '<link fetchpriority="low" rel="modulepreload" href="/a.js"/>'
const script = `<script nonce="1" type="module" async="">${code}</script>`
const page = `<head>${link}</head><body><p>async</p>${script}<script nonce="1">c()</script></body>`

test("a page's code is fetched and run with the first frame, as it was written", () => {
  const html = runAfterPaint(page)
  expect(html).toContain('<link fetchpriority="low" rel="after-paint" href="/a.js"/>')
  const [, start = ""] = /<script nonce="1">(.*?)<\/script>/s.exec(html) ?? []
  const waiting: (() => void)[] = []
  const wait = (work: () => void) => waiting.push(work)
  const appended: object[] = []
  const found = { rel: "after-paint" }
  const document = {
    body: { append: (element: object) => appended.push(element) },
    createElement: (name: string) => ({ name }),
    querySelectorAll: () => [found],
  }
  runInNewContext(start, { Object, document, requestAnimationFrame: wait })
  expect([found.rel, appended]).toEqual(["after-paint", []])
  waiting.shift()?.()
  expect(found.rel).toBe("modulepreload")
  expect(appended).toEqual([{ name: "script", type: "module", text: code }])
})

test("other scripts, and a page without code, are left as they are", () => {
  expect(runAfterPaint(page)).toContain('<script nonce="1">c()</script></body>')
  const bare = "<head></head><body><script>c()</script></body>"
  expect(runAfterPaint(bare)).toBe(bare)
})
