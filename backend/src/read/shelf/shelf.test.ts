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
    old_district: "Huyện Nam Trà My",
    price: 1000,
    available: 5,
    may_backorder: false,
    certificates: [{ id: `c_${id}`, stars: 4, decided_on: "2024-01-10", valid_until: "2026-11-22" }],
    stopped: null,
    ...change,
  }
}

const ids = (shelf: Shelf, query: Record<string, string>) =>
  shelf.page(GoodsQuery.parse(query)).entries.map(({ card }) => card.id)

describe("a shelf", () => {
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
})
