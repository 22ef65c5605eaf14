import fc from "fast-check"
import { expect, test } from "vitest"
import { editDistance } from "./edit-distance"
import { NearWords } from "./near-words"

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "m"), minLength: 1, maxLength: 9 })

test("counts what was missed, added, mistaken or swapped", () => {
  expect(editDistance("mam", "mam", 2)).toBe(0)
  expect(editDistance("mem", "mam", 2)).toBe(1)
  expect(editDistance("ogn", "ong", 2)).toBe(1)
  expect(editDistance("thuong", "thong", 2)).toBe(1)
  expect(editDistance("nuoc", "tieu", 2)).toBe(3)
})

test("is the same both ways, and nothing only for the same word", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))
      expect(editDistance(a, b, 3) === 0).toBe(a === b)
    }),
  )
})

test("every word of a dictionary within the mistakes allowed is found, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
      const near = new NearWords({ one: 3, two: 7 })
      for (const one of words) near.add(one)
      const allowed = asked.length >= 7 ? 2 : asked.length >= 3 ? 1 : 0
      const meant = words.filter((one) => one !== asked && editDistance(asked, one, 2) <= allowed)
      expect(
        near
          .near(asked)
          .map((one) => one.word)
          .sort(),
      ).toEqual(meant.sort())
    }),
  )
})
