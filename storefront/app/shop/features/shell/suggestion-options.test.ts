import { expect, test } from "vitest"
import { movedTo, suggestionOptions } from "./suggestion-options"

test("phrases, goods and producers lead to their own pages, whatever signs they are written with", () => {
  const options = suggestionOptions({
    phrases: ["mắm & muối"],
    goods: [],
    producers: [{ name: "HTX Tam Thanh", handle: "htx-tam-thanh" }],
  })
  expect(options.map(({ to }) => to)).toEqual([
    "/products?q=m%E1%BA%AFm+%26+mu%E1%BB%91i",
    "/producers/htx-tam-thanh",
  ])
})

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, -1],
  ["ArrowUp", -1, 2],
  ["ArrowUp", 0, -1],
  ["Tab", 1, undefined],
] as const)("%s from %i leads to %s of three options", (key, from, to) => {
  expect(movedTo(key, from, 3)).toBe(to)
})

test("without options no key leads anywhere", () => {
  expect(movedTo("ArrowDown", -1, 0)).toBeUndefined()
})
