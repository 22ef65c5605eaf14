import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { check } from "prettier"
import { expect, onTestFinished, test } from "vitest"
import { markdown } from "./result.ts"
import { withSections, writeSections } from "./section.ts"

const document = `# Title

<!-- figures: written by npm run bench -- --write -->

### Trace page

\`npm run bench -- trace\`, old

### Shop list

\`npm run bench -- list\`, yesterday

<!-- end of figures -->

tail
`

test("a measurement replaces the one of its case, and nothing else", () => {
  const fresh = "### Trace page\n\n`npm run bench -- trace`, new"
  const once = withSections(document, [fresh])
  for (const kept of ["# Title", "tail", "yesterday", "new"]) expect(once).toContain(kept)
  expect(once).not.toContain("old")
  expect(once.indexOf("Shop list")).toBeLessThan(once.indexOf("Trace page"))
  expect(withSections(once, [fresh])).toBe(once)
  expect(withSections(once, [])).toBe(once)
})

test("a document without the marks is refused", () => {
  expect(() => withSections("# Title", [])).toThrow("no place for figures")
})

test("the page is written as the formatter wants it, tables and all", async () => {
  const folder = mkdtempSync(join(tmpdir(), "benchmarks-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const page = join(folder, "benchmarks.md")
  writeFileSync(page, document)
  const figures = [
    { name: "trace page's answer, p95", unit: "ms" as const, value: 12, budget: { at_most: 60 } },
  ]
  const measured = { title: "Trace page", day: "2026-11-22", load: 0.5, judged: true, seconds: 1 }
  await writeSections(page, [markdown({ ...measured, id: "trace", machine: "2 × CPU", figures })])
  const text = readFileSync(page, "utf8")
  expect(text).toContain("| trace page's answer, p95 | 12 ms | –             | ≤ 60 ms | met     |")
  expect(await check(text, { filepath: page })).toBe(true)
})
