import { describe, expect, it } from "vitest"
import { blockedBy, type TillBlock } from "./block-list"

const goods = { variant_id: "v_1", gtin: "08930000000019" }

function block(change: Partial<TillBlock>): TillBlock {
  return {
    gtin: goods.gtin,
    variant_id: goods.variant_id,
    lot: "L0107A",
    reason: "Thu hồi theo 12/TB-SNNMT",
    kind: "recall",
    since: "2026-11-20T08:00:00.000Z",
    document_no: "12/TB-SNNMT",
    ...change,
  }
}

describe("a recalled lot cannot be sold at the till (issue 3, design §6)", () => {
  it("the lot read from the stamp is stopped exactly", () => {
    expect(blockedBy([block({})], goods, "L0107A")).toEqual({ block: block({}), exact: true })
  })

  it("a plain bar code says only that a lot of these goods is stopped", () => {
    expect(blockedBy([block({})], goods, null)).toEqual({ block: block({}), exact: false })
  })

  it("another lot, and other goods, are free", () => {
    expect(blockedBy([block({})], goods, "L0107B")).toBeNull()
    expect(blockedBy([block({})], { variant_id: "v_2", gtin: goods.gtin }, "L0107A")).toBeNull()
  })

  it("goods stopped whatever their lot are stopped exactly, with or without one", () => {
    const all = block({ lot: null, kind: "hold" })
    expect(blockedBy([all], goods, null)).toEqual({ block: all, exact: true })
    expect(blockedBy([all], goods, "L9")).toEqual({ block: all, exact: true })
  })

  it("a block without goods of ours is found by its bar code", () => {
    expect(blockedBy([block({ variant_id: null })], goods, "L0107A")?.exact).toBe(true)
    expect(blockedBy([block({ variant_id: null, gtin: null })], goods, "L0107A")).toBeNull()
  })

  it("a recall counts before a hold", () => {
    const hold = block({ lot: null, kind: "hold" })
    expect(blockedBy([hold, block({})], goods, "L0107A")?.block.kind).toBe("recall")
    expect(blockedBy([hold, block({})], goods, null)).toEqual({ block: hold, exact: true })
  })
})
