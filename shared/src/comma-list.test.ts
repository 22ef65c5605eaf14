import { expect, test } from "vitest"
import { commaList } from "./comma-list"

const list = commaList({ most: 3, longest: 4 })

test("parts are parted by commas, empty ones left out", () => {
  expect(list.parse("a,,bcde,")).toEqual(["a", "bcde"])
  expect(list.parse("")).toEqual([])
})

test.each(["a,b,c,d", "abcde", ",".repeat(16)])("%j is more than may be asked", (text) => {
  expect(list.safeParse(text).success).toBe(false)
})
