import { expect, test } from "vitest"
import { withSection } from "./section.ts"

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
