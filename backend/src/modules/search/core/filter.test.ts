import { describe, expect, it } from "vitest"
import { valuesAt } from "./columns"
import { facetOf } from "./facets"
import { compileFilters, type FilterField, type Filters } from "./filter"

const field = (kind: FilterField["kind"], is_array = false, is_date = false): FilterField => ({
  kind,
  is_array,
  is_date,
})
const fields = new Map([
  ["price", field("number")],
  ["district", field("keyword")],
  ["points", field("keyword", true)],
  ["in_stock", field("boolean")],
  ["made", field("number", false, true)],
  ["maker.name", field("keyword")],
])
const refuse = (words: string): never => {
  throw new Error(words)
}
const goods = [
  { price: 10, district: "Hội An", points: ["A", "B"], in_stock: true, made: Date.parse("2026-01-02") },
  { price: 20, district: "Tam Kỳ", points: ["B"], in_stock: false, maker: { name: "HTX" } },
  { price: 30, points: [] },
].map((one) => valuesAt(one, [...fields.keys()]))

const met = (filters: Filters) => {
  const test = compileFilters(filters, fields, refuse)
  return goods.flatMap((values, place) => (!test || test(values) ? [place] : []))
}

describe("a filter", () => {
  it.each<[string, Filters, number[]]>([
    ["a value", { district: "Hội An" }, [0]],
    ["one of several", { district: ["Hội An", "Tam Kỳ"] }, [0, 1]],
    ["what a list holds", { points: "B" }, [0, 1]],
    ["all of a list", { points: { $contains: ["A", "B"] } }, [0]],
    ["any of a list", { points: { $overlaps: ["A", "X"] } }, [0]],
    ["nothing there", { district: null }, [2]],
    ["another value or none", { district: { $ne: "Hội An" } }, [1, 2]],
    ["none of several", { district: { $nin: ["Hội An", "Tam Kỳ"] } }, [2]],
    ["a range", { price: { $gte: 10, $lt: 30 } }, [0, 1]],
    ["an instant", { made: { $gt: "2026-01-01T00:00:00Z" } }, [0]],
    ["yes and no", { in_stock: false }, [1]],
    ["what is there", { in_stock: { $exists: true } }, [0, 1]],
    ["a beginning", { district: { $prefix: "Hội" } }, [0]],
    ["a pattern", { district: { $like: "%Kỳ" } }, [1]],
    ["a part of an object", { "maker.name": "HTX" }, [1]],
    ["either", { $or: [{ price: 10 }, { price: 30 }] }, [0, 2]],
    ["both", { $and: [{ price: { $gt: 10 } }, { price: { $lt: 30 } }] }, [1]],
    ["neither", { $not: { price: { $in: [10, 30] } } }, [1]],
    ["nothing asked", { $and: [], $or: [{}] }, [0, 1, 2]],
  ])("by %s", (_, filters, places) => expect(met(filters)).toEqual(places))

  it.each<[string, Filters]>([
    ["an unknown field", { nothing: 1 }],
    ["an unknown operator", { price: { $near: 1 } }],
    ["no operator", { price: {} }],
    ["a word for a number", { price: { $gt: "cheap" } }],
    ["a range of a list", { points: { $gt: "A" } }],
    ["list words of one value", { district: { $contains: "A" } }],
  ])("refuses %s", (_, filters) => expect(() => met(filters)).toThrow())
})

describe("a facet", () => {
  it("counts each document once for each of its values, the most frequent first", () => {
    expect(facetOf({ field: "points", type: "value" }, goods)).toEqual({
      type: "value",
      values: [
        { value: "B", count: 2 },
        { value: "A", count: 1 },
      ],
    })
    expect(facetOf({ field: "points", type: "value", query: "A", limit: 1 }, goods)).toMatchObject({
      values: [{ value: "A", count: 1 }],
    })
  })

  it("counts ranges from their beginning to before their end, and adds numbers up", () => {
    const ranges = [{ to: 20 }, { key: "dear", from: 20 }]
    expect(facetOf({ field: "price", type: "range", ranges }, goods)).toMatchObject({
      ranges: [
        { key: "*-20", count: 1 },
        { key: "dear", count: 2 },
      ],
    })
    expect(facetOf({ field: "price", type: "stats" }, goods)).toEqual({
      ...{ type: "stats", min: 10, max: 30, avg: 20, sum: 60, count: 3 },
    })
  })
})
