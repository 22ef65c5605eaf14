import { describe, expect, it } from "vitest"
import { type Stop, stopFor } from "./stop"

const goods = { producer_id: "prod_1", product_id: "p_1", variant_id: "v_1", lot: "L0107A" }

function stop(change: Partial<Stop>): Stop {
  return {
    id: "stop_1",
    kind: "hold",
    subject: "product",
    producer_id: "prod_1",
    product_id: "p_1",
    variant_id: null,
    lot: null,
    words: null,
    document_no: null,
    since: "2026-11-20T08:00:00.000Z",
    ...change,
  }
}

const lotStop = stop({ id: "lot", subject: "lot", lot: "L0107A", kind: "recall" })
const producerStop = stop({ id: "producer", subject: "producer", product_id: null })

describe("hold or recall of a lot, a product, a producer (issue 3)", () => {
  it.each([
    ["the lot itself", lotStop, goods, "lot"],
    ["another lot of the product", lotStop, { ...goods, lot: "L0107B" }, null],
    ["a lot spelled in other letters is another lot", lotStop, { ...goods, lot: "l0107a" }, null],
    ["goods whose lot nobody knows", lotStop, { ...goods, lot: null }, null],
    ["that lot number of another product", lotStop, { ...goods, product_id: "p_2" }, null],
    ["a product, any lot", stop({ id: "product" }), { ...goods, lot: null }, "product"],
    ["all goods of a producer", producerStop, { ...goods, product_id: "p_9" }, "producer"],
    ["goods of another producer", producerStop, { ...goods, producer_id: "prod_2" }, null],
  ])("%s", (_, one, asked, expected) => {
    expect(stopFor([one], asked)?.id ?? null).toBe(expected)
  })

  it("a recall counts before a hold, and the earlier of two", () => {
    const late = stop({ id: "late", kind: "recall", since: "2026-11-22T08:00:00+07:00" })
    const early = stop({ id: "early", kind: "recall", since: "2026-11-22T00:30:00Z" })
    const hold = stop({ id: "hold", since: "2026-01-01T00:00:00Z" })
    expect(stopFor([hold, late, early], goods)?.id).toBe("early")
  })
})
