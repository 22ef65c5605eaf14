import { GoodsQuery } from "@ocop/shared/goods"
import { describe, expect, it } from "vitest"
import { Shelf } from "./shelf"
import type { ShelfRow } from "./shelf-entry"

function row(id: string, change: Partial<ShelfRow> = {}): ShelfRow {
  return {
    product_id: id,
    variant_id: `v_${id}`,
    handle: `hang-${id}`,
    title: `Hàng ${id}`,
    image: null,
    created_at: "2026-01-01T00:00:00.000Z",
    product_set: "tea",
    product_group: "food",
    kind: "tea",
    unit: "hộp",
    producer: "HTX Chè",
    producer_handle: "htx-che",
    commune: "Xã Trà My",
    commune_code: "20875",
    old_district: "Huyện Nam Trà My",
    price: 1000,
    asked: [],
    available: 5,
    may_backorder: false,
    certificates: [{ id: `c_${id}`, stars: 4, decided_on: "2024-01-10", valid_until: "2026-11-22" }],
    papers: [],
    points: [],
    stopped: null,
    ...change,
  }
}

const ids = (shelf: Shelf, query: Record<string, string>) =>
  shelf.page(GoodsQuery.parse(query)).entries.map(({ card }) => card.id)

describe("a shelf", () => {
  it("calls a price reduced on cards for thirty days, and says from what", () => {
    const asked = [
      { price: 1200, at: "2026-10-01T00:00:00Z" },
      { price: 1000, at: "2026-11-20T00:00:00Z" },
    ]
    const shelf = new Shelf([row("1", { asked }), row("2")], "2026-11-22")
    const reduced = () => shelf.byId("1")?.card.reduced
    expect(reduced()).toEqual({ lowest: 1200, since: "2026-11-20T00:00:00Z" })
    expect(shelf.byId("2")?.card).not.toHaveProperty("reduced")
    shelf.turnTo("2026-12-21")
    expect(reduced()).toBeUndefined()
  })

  it("leaves stopped goods out of every list, facet and search, and keeps their page; mended, they are back", () => {
    const stopped = {
      kind: "recall",
      words: null,
      lot: "L1",
      document_no: null,
      since: "2026-11-22T01:00:00.000Z",
    } as const
    const shelf = new Shelf([row("a", { stopped }), row("b")], "2026-11-22")
    expect([ids(shelf, {}), ids(shelf, { q: "hang" }), shelf.size]).toEqual([["b"], ["b"], 1])
    expect(shelf.byHandle("hang-a")?.card).toMatchObject({ in_stock: false, stars: 4 })
    shelf.turnTo("2026-11-23")
    expect(shelf.byHandle("hang-a")?.card.stars).toBeNull()
    shelf.replace(["a", "b"], [row("a"), row("b", { stopped })])
    expect([ids(shelf, {}), ids(shelf, { q: "hang" })]).toEqual([["a"], ["a"]])
  })

  it("takes the stars away the day after a certificate ends, without being laid anew", () => {
    const shelf = new Shelf([row("a")], "2026-11-22")
    expect(ids(shelf, { stars: "4" })).toEqual(["a"])
    shelf.turnTo("2026-11-23")
    expect(ids(shelf, { stars: "4" })).toEqual([])
    expect(shelf.byHandle("hang-a")?.card).toMatchObject({
      stars: null,
      state: "expired",
      certificate_id: null,
    })
  })

  it("puts what changed in its new place and forgets what it answered before", () => {
    const shelf = new Shelf([row("a"), row("b", { price: 2000 }), row("c", { price: 3000 })], "2026-11-22")
    expect(ids(shelf, { sort: "price" })).toEqual(["a", "b", "c"])
    shelf.replace(["a", "c"], [row("a", { price: 2500, title: "Trà dây", handle: "tra-day" })])
    expect(ids(shelf, { sort: "price" })).toEqual(["b", "a"])
    expect(ids(shelf, { q: "tra day" })).toEqual(["a"])
    expect(ids(shelf, { q: "hang a" })).not.toContain("a")
    expect([shelf.byHandle("tra-day")?.card.id, shelf.byHandle("hang-a"), shelf.byId("c")]).toEqual([
      "a",
      null,
      null,
    ])
    expect(shelf.size).toBe(2)
  })

  it("puts back what was gone", () => {
    const shelf = new Shelf([row("a")], "2026-11-22")
    shelf.replace(["a"], [])
    expect(ids(shelf, { q: "hang" })).toEqual([])
    shelf.replace(["a"], [row("a")])
    expect(ids(shelf, { q: "hang" })).toEqual(["a"])
  })

  it("orders by the Vietnamese alphabet", () => {
    const titles = ["Ớt", "Ổi", "Đậu", "Dừa", "Ăn", "An", "Ân"]
    const shelf = new Shelf(
      titles.map((title, index) => row(String(index), { title })),
      "2026-11-22",
    )
    expect(shelf.page(GoodsQuery.parse({})).entries.map(({ card }) => card.title)).toEqual([
      "An",
      "Ăn",
      "Ân",
      "Dừa",
      "Đậu",
      "Ổi",
      "Ớt",
    ])
  })

  it("answers a search with the titles that begin with it first", () => {
    const shelf = new Shelf(
      [row("1", { title: "Bánh mè" }), row("2", { title: "Mè đen" }), row("3", { producer: "Cơ sở Mè" })],
      "2026-11-22",
    )
    expect(ids(shelf, { q: "mè" })).toEqual(["2", "1", "3"])
  })

  it("counts under each choice what it would show with the other choices kept", () => {
    const papers = [
      { kind: "vietgap", expires_on: "2026-11-22" },
      { kind: "test_report", expires_on: null },
    ] as const
    const shelf = new Shelf(
      [
        row("a", { papers: [...papers], points: ["TKY"], price: 50_000 }),
        row("b", { points: ["HAN", "TKY"], price: 60_000, available: 0 }),
        row("c", { commune: "Xã Trà Leng", price: 900_000 }),
      ],
      "2026-11-22",
    )
    const of = (query: Record<string, string>) => shelf.page(GoodsQuery.parse(query))
    expect(of({}).facets).toMatchObject({
      standards: { vietgap: 1 },
      points: { TKY: 2, HAN: 1 },
      communes: { "Xã Trà My": 2, "Xã Trà Leng": 1 },
      prices: { "0-50000": 1, "50000-100000": 2, "500000-": 1 },
      in_stock: 2,
    })
    expect(ids(shelf, { point: "TKY", price_to: "50000" })).toEqual(["a"])
    expect(of({ point: "TKY", price_to: "50000" }).facets).toMatchObject({
      points: { TKY: 1 },
      prices: { "0-50000": 1, "50000-100000": 2 },
      in_stock: 1,
    })
    expect([
      ids(shelf, { standard: "vietgap" }),
      ids(shelf, { price_from: "60000", in_stock: "true" }),
    ]).toEqual([["a"], ["c"]])
    shelf.turnTo("2026-11-23")
    expect(ids(shelf, { standard: "vietgap" })).toEqual([])
  })
})
