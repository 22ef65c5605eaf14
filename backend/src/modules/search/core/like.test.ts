import fc from "fast-check"
import { expect, test } from "vitest"
import { isLike } from "./like"

/** As it is defined, letter by letter. */
function defined(text: string, pattern: string): boolean {
  const [head, ...tail] = pattern
  if (head === undefined) return text === ""
  const rest = tail.join("")
  if (head === "%") return defined(text, rest) || (text !== "" && defined(text.slice(1), pattern))
  return text !== "" && (head === "_" || head === text[0]) && defined(text.slice(1), rest)
}

test("a pattern finds what its definition finds", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 })
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "%", "_"), maxLength: 6 })
  fc.assert(fc.property(text, pattern, (one, other) => isLike(one, other) === defined(one, other)))
})

test("what a regular expression means means nothing", () => {
  expect(isLike("a.c", "a.c")).toBe(true)
  expect(isLike("abc", "a.c")).toBe(false)
  expect(isLike("a".repeat(5000), `${"%a".repeat(2000)}b`)).toBe(false)
})
