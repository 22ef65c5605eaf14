import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { goodsGrams, readGrams, USUAL_GRAMS } from "./goods-weight"

describe("how heavy one piece is, as its unit or its name says", () => {
  it.each([
    ["Hũ 250 g", 250],
    ["hộp 500gr", 500],
    ["túi 5 kg", 5000],
    ["túi 0,5 kg", 500],
    ["túi 1.5 kg", 1500],
    ["kg", 1000],
    ["chai 500 ml", 500],
    ["Chai 1 lít", 1000],
    ["3 hũ x 250g", 750],
    ["Hộp 20 x 2 g", 40],
    ["250 g × 4", 1000],
    ["Nước mắm Cửa Khe chai 650ml loại 1", 650],
    ["Mật ong rừng HŨ 1KG", 1000],
  ])("%s", (text, grams) => expect(readGrams(text)).toBe(grams))

  it.each(["hộp", "chiếc", "Rượu 40 độ", "Cao dược liệu A12g", "cỡ 2XL", "", "bao 900 kg", "0 g", "5 gói"])(
    "%s says nothing of it",
    (text) => expect(readGrams(text)).toBeNull(),
  )

  it("what was weighed comes first, then the unit, then the name, then what is usual", () => {
    const goods = { weight: 730, unit: "hũ 250 g", title: "Mật ong 1 kg" }
    expect(goodsGrams(goods)).toBe(730)
    expect(goodsGrams({ ...goods, weight: null })).toBe(250)
    expect(goodsGrams({ ...goods, weight: 0, unit: "hũ" })).toBe(1000)
    expect(goodsGrams({ weight: null, unit: "hũ", title: "Mật ong" })).toBe(USUAL_GRAMS)
  })

  it("is a whole number of grams above nothing, whatever is written", () =>
    fc.assert(
      fc.property(fc.option(fc.double()), fc.string(), fc.string(), (weight, unit, title) => {
        const grams = goodsGrams({ weight, unit, title })
        expect(Number.isInteger(grams) && grams > 0 && grams <= 100_000).toBe(true)
      }),
    ))
})
