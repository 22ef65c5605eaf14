import { runInNewContext } from "node:vm"
import { beforeEach, expect, test } from "vitest"
import { runAfterPaint } from "./run-after-paint"

const code = `import * as a from "/a.js";\nwindow.b = "</p>"`
const style = '<link rel="stylesheet" href="/a.css"/>'
const type = '<link rel="stylesheet" href="/fonts.css" data-after-paint=""/>'
const link = '<link fetchpriority="low" rel="modulepreload" href="/a.js"/>'
const script = `<script nonce="1" type="module" async="">${code}</script>`
const page = `<head>${style}${type}${link}</head><body><p>async</p>${script}<script nonce="1">c()</script></body>`

/** A browser's own as far as the page's script asks for it; what it waits for comes when the test says so. */
class Visit {
  readonly links = [{ rel: "after-paint-stylesheet" }, { rel: "after-paint-modulepreload" }]
  readonly appended: object[] = []
  readonly frames: (() => void)[] = []
  loaded = () => {}
  patience = () => {}

  constructor(serviceWorker: object | undefined) {
    const [, start = ""] = /<script nonce="1">(.*?)<\/script>/s.exec(runAfterPaint(page)) ?? []
    const document = {
      body: { append: (element: object) => this.appended.push(element) },
      createElement: (name: string) => ({ name }),
      querySelectorAll: (selector: string) => this.links.filter(({ rel }) => selector.includes(`"${rel}"`)),
    }
    runInNewContext(start, {
      ...{ Object, document, navigator: { serviceWorker } },
      addEventListener: (_: string, work: () => void) => (this.loaded = work),
      requestAnimationFrame: (work: () => void) => this.frames.push(work),
      setTimeout: (work: () => void) => (this.patience = work),
    })
  }

  get rels(): string[] {
    return this.links.map(({ rel }) => rel)
  }

  frame(): void {
    this.frames.shift()?.()
  }
}

const WAITING = ["after-paint-stylesheet", "after-paint-modulepreload"]
const ASKED = ["stylesheet", "modulepreload"]
const RUN = [{ name: "script", type: "module", text: code }]
let visit: Visit

beforeEach(() => {
  visit = new Visit(undefined)
})

test("style that paints the page is left, type and code wait; without scripts there is no code to wait for", () => {
  expect(runAfterPaint(page)).toContain(
    '<head><link rel="stylesheet" href="/a.css"/><link rel="after-paint-stylesheet" href="/fonts.css" data-after-paint=""/>' +
      `<noscript>${type}</noscript>` +
      '<link fetchpriority="low" rel="after-paint-modulepreload" href="/a.js"/></head>',
  )
})

test("a page's type and code are fetched, and the code run as it was written, two frames after all of the picture came, once", () => {
  visit.loaded()
  visit.frame()
  expect([visit.rels, visit.appended]).toEqual([WAITING, []])
  visit.frame()
  expect([visit.rels, visit.appended]).toEqual([ASKED, RUN])
  visit.patience()
  expect(visit.appended).toEqual(RUN)
})

test("a picture that never comes keeps a page from its code for a while only", () => {
  visit.patience()
  expect([visit.rels, visit.appended]).toEqual([ASKED, RUN])
})

test("who was here before is shown the type at once", () => {
  expect(new Visit({ controller: {} }).rels).toEqual(["stylesheet", "after-paint-modulepreload"])
  expect(new Visit({ controller: null }).rels).toEqual(WAITING)
})

test("other scripts, and a page without code, are left as they are", () => {
  expect(runAfterPaint(page)).toContain('<script nonce="1">c()</script></body>')
  const bare = "<head></head><body><script>c()</script></body>"
  expect(runAfterPaint(bare)).toBe(bare)
})
