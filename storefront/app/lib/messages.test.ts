import { expect, test } from "vitest"
import { translator } from "./messages"

const catalogue = {
  vi: { goods: "{n} món", hello: "Chào {name}" },
  en: { goods: "one item || {n} items", hello: "Hello {name}" },
}

test("a text is filled with its values", () => {
  expect(translator(catalogue, "vi")("hello", { name: "Lan" })).toBe("Chào Lan")
})

test("English chooses singular or plural by n, Vietnamese has one form", () => {
  const en = translator(catalogue, "en")
  expect([en("goods", { n: 1 }), en("goods", { n: 2 })]).toEqual(["one item", "2 items"])
  expect(translator(catalogue, "vi")("goods", { n: 1 })).toBe("1 món")
})

test("a value that is missing stays visible rather than vanishing", () => {
  expect(translator(catalogue, "vi")("hello")).toBe("Chào {name}")
})
