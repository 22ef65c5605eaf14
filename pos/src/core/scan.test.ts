import { describe, expect, it } from "vitest"
import { assortmentOf, favourites, popularityOf } from "./assortment"
import { product } from "./sample.test-data"
import { readScan } from "./scan"

const meat = product({ variant_id: "variant_2", gtin: "18936012345671", unit: "kg", product_set: "Thịt" })
const goods = assortmentOf([product(), meat])

describe("a scan", () => {
  it("finds goods by EAN digits, element string and Digital Link", () => {
    for (const text of [
      "8936012345674",
      "(01)08936012345674(10)L1",
      "https://ocop.vn/a/01/08936012345674/10/L1",
    ]) {
      expect(readScan(goods, text)).toMatchObject({ kind: "goods", doc: 0 })
    }
  })

  it("carries lot, serial and date into the line", () => {
    const scanned = readScan(goods, "]d20108936012345674" + "17270131" + "10L1\x1D21S9")
    expect(scanned).toMatchObject({
      lot: "L1",
      trace_code: "S9",
      expires_on: "2027-01-31",
      quantity_milli: 1_000,
    })
  })

  it("takes the weight off a scale's label for goods sold by weight only", () => {
    expect(readScan(goods, "(01)18936012345671(3103)000735")).toMatchObject({ doc: 1, quantity_milli: 735 })
    expect(readScan(goods, "(01)08936012345674(3103)000735")).toMatchObject({ doc: 0, quantity_milli: 1_000 })
  })

  it("tells an article the list does not have from what is no code", () => {
    expect(readScan(goods, "4006381333931")).toEqual({ kind: "unknown_goods", gtin: "04006381333931" })
    expect(readScan(goods, "hello there").kind).toBe("no_code")
    expect(readScan(goods, "8936012345670").kind).toBe("no_code")
  })
})

describe("the assortment", () => {
  it("groups goods, largest group first", () => {
    expect(goods.groups.map((group) => group.name)).toEqual(["Thực phẩm", "Thịt"])
  })

  it("puts forward what was sold lately and fills up from the list", () => {
    const sold = popularityOf(goods, [{ variant_ids: ["variant_2", "gone"] }])
    expect(favourites(goods, sold, 2)).toEqual([1, 0])
    expect(favourites(goods, [], 1)).toEqual([0])
  })
})
