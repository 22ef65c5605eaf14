import { fold } from "@ocop/shared/fold"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MemoryIndex, type MemoryQuery } from "./memory-index"

const shape = {
  texts: [
    { path: "title", weight: 4 },
    { path: "producer", weight: 2 },
    { path: "story", weight: 1 },
  ],
  values: ["price", "title", "kind"],
  typos: { one: 3, two: 7 },
}

function indexOf(documents: Record<string, object>): MemoryIndex {
  const index = new MemoryIndex(shape)
  for (const [id, document] of Object.entries(documents)) index.put(id, document)
  return index
}

const asked = (q: string | undefined, change: Partial<MemoryQuery> = {}): MemoryQuery => ({
  ...(q === undefined ? {} : { q }),
  ...{ match: "last", mistakes: true, filter: null, order: [], facets: [], skip: 0, take: 100 },
  ...change,
})
const ids = (index: MemoryIndex, q: string, change: Partial<MemoryQuery> = {}) =>
  index.search(asked(q, change)).page.map(({ id }) => id)

const goods = indexOf({
  duong: { title: "Đường phèn", producer: "HTX Quế Sơn" },
  duong2: { title: "Dương xỉ", producer: "HTX Tam Kỳ" },
  honey: { title: "Mật ong rừng", producer: "HTX Trà My", story: "Ăn với đường phèn" },
  tea: { title: "Trà rừng", producer: "Cơ sở Mật" },
  sauce: { title: "Nước mắm Cửa Khe đặc biệt", producer: "HTX Cửa Khe" },
  sauce2: { title: "Nước mắm", producer: "HTX Nam Ô" },
})

describe("a search", () => {
  it("finds with and without marks, composed or not, in any case", () => {
    for (const q of ["mật ong", "mat ong", "MẬT ONG", "mật ong".normalize("NFD"), "  ong   mật "])
      expect(ids(goods, q), q).toEqual(["honey"])
  })

  it("puts marks that were typed above the same letters with others", () => {
    expect(ids(goods, "đường").slice(0, 2)).toEqual(["duong", "duong2"])
    expect(ids(goods, "dương").slice(0, 2)).toEqual(["duong2", "duong"])
  })

  it("puts the title above the maker above the story", () => {
    expect(ids(goods, "mật")).toEqual(["honey", "tea"])
    expect(ids(goods, "duong phen")).toEqual(["duong", "honey"])
  })

  it("puts the plainest title first", () => expect(ids(goods, "nuoc mam")).toEqual(["sauce2", "sauce"]))

  it("takes the last word for the beginning of one, the others for whole", () => {
    expect(ids(goods, "nuoc m")).toEqual(["sauce2", "sauce"])
    expect(ids(goods, "nuo mam", { mistakes: false })).toEqual([])
    expect(ids(goods, "nuoc m", { match: "all", mistakes: false })).toEqual([])
  })

  it("forgives mistakes where nothing is found as typed, and only there", () => {
    for (const q of ["mat ogn", "mật onf rừng", "nuocmam", "nuoc mem", "nưoc mắmm"])
      expect(ids(goods, q).length, q).toBeGreaterThan(0)
    expect(ids(goods, "cua khe")).toEqual(["sauce"])
    expect(ids(goods, "mat ogn", { mistakes: false })).toEqual([])
  })

  it("leaves out guesses far below the best", () => {
    const index = indexOf({
      a: { title: "Mật ong rừng" },
      b: { title: "Chả lụa", story: "Mặt tiền chợ, ông chủ" },
    })
    expect(ids(index, "mat ogn")).toEqual(["a"])
  })

  it("finds what was written apart or together", () => {
    expect(ids(goods, "matong")).toEqual(["honey"])
    expect(ids(indexOf({ a: { title: "Macca sấy" } }), "mac ca")).toEqual(["a"])
  })

  it("takes any of the words where it is asked to, and looks in some fields alone", () => {
    expect(ids(goods, "ong xỉ", { match: "any" }).sort()).toEqual(["duong2", "honey"])
    expect(ids(goods, "mật", { fields: ["producer"] })).toEqual(["tea"])
  })

  it("answers emoji, marks alone, right-to-left writing and operators like any other words", () => {
    for (const q of ["🍯", "\u0301\u0300", "עסל", ":*&!", "%", "' OR 1=1 --", "   "])
      expect(ids(goods, q), q).toEqual([])
    expect(ids(goods, "mật 🍯 ong")).toEqual(["honey"])
  })

  it("orders, pages, counts and tells documents apart", () => {
    const index = indexOf({
      ...{ a: { title: "Trà", price: 3, kind: "x" }, b: { title: "Trà", price: 1, kind: "x" } },
      ...{ c: { title: "Trà", price: 2, kind: "y" }, d: { title: "Trà" } },
    })
    const order = [["price", "DESC"]] as const
    expect(ids(index, "tra", { order })).toEqual(["a", "c", "b", "d"])
    expect(index.search(asked("tra", { order, skip: 1, take: 2 }))).toMatchObject({
      page: [{ id: "c" }, { id: "b" }],
      count: 4,
    })
    expect(ids(index, "tra", { order, distinct: "kind" })).toEqual(["a", "c", "d"])
    expect(index.search(asked(undefined)).page.map(({ id }) => id)).toEqual(["a", "b", "c", "d"])
    expect(index.search(asked("tra", { min_score: 1000 })).count).toBe(0)
  })

  it("knows what was changed, taken away and put back", () => {
    const index = indexOf({ a: { title: "Trà", price: 1 }, b: { title: "Cà phê" } })
    index.put("a", { title: "Trà", price: 5 })
    expect([index.waste, ids(index, "tra")]).toEqual([0, ["a"]])
    index.put("a", { title: "Gạo", price: 5 })
    index.remove("b")
    expect([ids(index, "tra"), ids(index, "gao"), ids(index, "ca"), index.size]).toEqual([[], ["a"], [], 1])
    index.put("b", { title: "Cà phê" })
    expect(ids(index, "ca phe")).toEqual(["b"])
  })
})

/** The rule in its plainest words: every word stands somewhere in the document, the last as a beginning. */
function naive(documents: readonly string[][], q: string): number[] {
  const asked = words(q)
  return documents.flatMap((texts, at) => {
    const held = texts.flatMap(words)
    const has = (word: string, place: number) =>
      held.some((one) => (place === asked.length - 1 ? one.startsWith(word) : one === word))
    return asked.length > 0 && asked.every(has) ? [at] : []
  })
}

const words = (text: string) => fold(text.normalize("NFC")).split(" ").filter(Boolean)

describe("over any documents", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "á", "b", "đ", "d", " "), maxLength: 10 })
  const document = fc.tuple(text, text, text).map((texts) => [...texts])

  it("finds what the naive search finds, also after changes", () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 15 }),
        fc.array(fc.tuple(fc.nat(14), document), { maxLength: 10 }),
        text,
        (documents, changes, q) => {
          const index = new MemoryIndex(shape)
          const put = (at: number, [title = "", producer = "", story = ""]: string[]) =>
            index.put(String(at), { title, producer, story })
          documents.forEach((texts, at) => put(at, texts))
          for (const [at, texts] of changes) {
            if (at >= documents.length) continue
            documents[at] = texts
            put(at, texts)
          }
          const found = q.trim() === "" ? [] : ids(index, q, { mistakes: false }).map(Number)
          expect(found.sort((a, b) => a - b)).toEqual(naive(documents, q))
        },
      ),
    )
  })
})
