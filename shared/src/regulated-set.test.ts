import { expect, test } from "vitest"
import { productSets } from "./product-set"
import { isAlcohol, isSupplement } from "./regulated-set"

test("spirits and other drinks with alcohol are alcohol, water, soft drinks and tea are not", () => {
  expect(productSets.filter(({ id }) => isAlcohol(id)).map(({ id }) => id)).toEqual([
    "white_spirit",
    "other_alcohol",
  ])
})

test("of the herbal sets, food supplements alone carry the sentence that they are no medicine", () => {
  expect(productSets.filter(({ id }) => isSupplement(id)).map(({ id }) => id)).toEqual(["supplement"])
})
