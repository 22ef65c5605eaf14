import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { check } from "prettier"
import { expect, onTestFinished, test } from "vitest"
import { markdown } from "./result.ts"
import { withSection, writeSection } from "./section.ts"

const document = `# Title

<!-- figures: written by npm run bench -- --write -->

old

<!-- end of figures -->

tail
`

test("figures replace the old ones between the marks, and nothing else", () => {
  const once = withSection(document, "new\n")
  expect(once).toContain("# Title")
  expect(once).toContain("tail")
  expect(once).not.toContain("old")
  expect(withSection(once, "new\n")).toBe(once)
})

test("a document without the marks is refused", () => {
  expect(() => withSection("# Title", "new")).toThrow("no place for figures")
})

test("the page is written as the formatter wants it, tables and all", async () => {
  const folder = mkdtempSync(join(tmpdir(), "benchmarks-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const page = join(folder, "benchmarks.md")
  writeFileSync(page, document)
  const figures = [
    { name: "trace page's answer, p95", unit: "ms" as const, value: 12, budget: { at_most: 60 } },
  ]
  const measured = { title: "Trace page", day: "2026-11-22", commit: "", load: 0.5, judged: true, seconds: 1 }
  await writeSection(page, markdown([{ ...measured, id: "trace", machine: "2 × CPU", figures }]))
  const text = readFileSync(page, "utf8")
  expect(text).toContain("| trace page's answer, p95 | 12 ms | –             | ≤ 60 ms | met     |")
  expect(await check(text, { filepath: page })).toBe(true)
})
