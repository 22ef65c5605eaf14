import fc from "fast-check"
import { expect, test } from "vitest"
import { GramIndex } from "./shelf-grams"

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: 0, maxLength: 8 })

test("whatever holds all words is among the candidates", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (texts, words) => {
        const index = new GramIndex()
        texts.forEach((text, slot) => index.add(slot, text))
        const candidates = index.candidates(words)
        const holding = texts.flatMap((text, slot) =>
          words.every((one) => text.includes(one)) ? [slot] : [],
        )
        if (candidates !== null) expect(new Set(candidates)).toEqual(new Set([...candidates, ...holding]))
      },
    ),
  )
})

test("words shorter than three letters cannot be looked up", () => {
  expect(new GramIndex().candidates(["nu", "a"])).toBe(null)
})

test("a slot is found by its new text after a change", () => {
  const index = new GramIndex()
  index.add(0, "nuoc mam")
  index.add(0, "tieu den")
  expect(index.candidates(["tieu"])).toEqual([0])
})
