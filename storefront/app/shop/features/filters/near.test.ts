import { expect, test } from "vitest"
import { nearChoices } from "./near"

test("the words are looked for without the filters, then each alone, the longest first", () => {
  expect(nearChoices({ q: "mắm ruốc đỏ", stars: "5", page: 1 })).toEqual([
    { q: "mắm ruốc đỏ", page: 1 },
    { q: "ruốc", page: 1 },
    { q: "mắm", page: 1 },
  ])
  expect(nearChoices({ q: "mắm", page: 1 })).toEqual([])
})

test("without words the kind of goods is kept before the place", () => {
  expect(nearChoices({ group: "food", district: "Hoi An", stars: "5", page: 1 })).toEqual([
    { group: "food", page: 1 },
    { district: "Hoi An", page: 1 },
  ])
  expect(nearChoices({ stars: "5", page: 1 })).toEqual([])
})
