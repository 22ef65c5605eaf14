import { fold } from "@ocop/shared/fold"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildLookup, searchLookup } from "./lookup"

const titles = [
  "Nước mắm làng Bích Họa",
  "Tiêu đen Tiên Phước",
  "Trà rừng Cù Lao Chàm",
  "Dương sâm",
  "Đường phèn Quảng Ngãi",
]
const lookup = buildLookup(titles.map((title) => ({ title, producer: "HTX Tam Thanh", gtin: null })))

function found(query: string, popularity: number[] = []): (string | undefined)[] {
  return searchLookup(lookup, query, popularity, 10).docs.map((doc) => titles[doc])
}

describe("search on the till", () => {
  it("finds with and without marks, by the beginnings of words in any order", () => {
    for (const query of ["nuoc mam", "NƯỚC MẮM", "mam nuoc", "bich", "nước m"]) {
      expect(found(query)[0]).toBe("Nước mắm làng Bích Họa")
    }
    expect(found("duong phen")).toEqual(["Đường phèn Quảng Ngãi"])
  })

  it("puts the title with the marks that were typed first", () => {
    expect(found("đường")[0]).toBe("Đường phèn Quảng Ngãi")
    expect(found("dương")[0]).toBe("Dương sâm")
    expect(found("duong")).toHaveLength(2)
  })

  it("lets what sells well come first among equals", () => {
    expect(found("tam thanh", [0, 0, 7])[0]).toBe("Trà rừng Cù Lao Chàm")
  })

  it("asks every word to be there, and finds nothing for nothing", () => {
    expect(found("tieu mam")).toEqual([])
    expect(found("  ")).toEqual([])
    expect(found("'); --")).toEqual([])
  })

  it("finds by the figures under the bars", () => {
    const one = buildLookup([{ title: "Cà phê", producer: "", gtin: "08936012345674" }])
    expect(searchLookup(one, "8936012", [], 5).total).toBe(1)
  })

  it("finds exactly what a walk over all titles finds, query after query on the same index", () => {
    const word = fc.constantFrom(
      "nước",
      "mắm",
      "trà",
      "đen",
      "tiêu",
      "sâm",
      "đường",
      "phèn",
      "gạo",
      "mật",
      "ong",
    )
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "))
    const queries = fc.array(fc.tuple(word, word, fc.nat(4)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(title, { maxLength: 40 }), queries, (list, asked) => {
        const index = buildLookup(list.map((text) => ({ title: text, producer: "", gtin: null })))
        for (const [first, second, cut] of asked) {
          const words = [fold(first), fold(second).slice(0, cut + 1)]
          const expected = list.filter((text) => {
            const have = fold(text).split(" ")
            return words.every((part) => have.some((one) => one.startsWith(part)))
          })
          const hits = searchLookup(index, words.join(" "), [], 1_000)
          expect(hits.docs.map((doc) => list[doc]).sort()).toEqual([...expected].sort())
          expect(hits.total).toBe(expected.length)
          expect(searchLookup(index, words.join(" "), [], 3).docs).toEqual(hits.docs.slice(0, 3))
        }
      }),
    )
  })

  it("returns the best of many, not the first of many", () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({
      title: `Mật ong ${n}`,
      producer: "",
      gtin: null,
    }))
    const popularity = new Uint16Array(5_000)
    popularity[4_321] = 9
    const hits = searchLookup(buildLookup(many), "mat ong", popularity, 20)
    expect(hits.docs[0]).toBe(4_321)
    expect(hits.docs).toHaveLength(20)
    expect(hits.total).toBe(5_000)
  })
})
