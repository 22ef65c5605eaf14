import { expect, it } from "vitest"
import type { SaleLineFact } from "./facts"
import { hasStopped, type TimedStop } from "./stopped-goods"

const stop: TimedStop = {
  ...{
    id: "stop_1",
    kind: "recall",
    subject: "lot",
    producer_id: "prdr_1",
    product_id: "prod_1",
    variant_id: null,
  },
  ...{
    lot: "L1",
    words: null,
    document_no: null,
    since: "2026-11-22T01:00:00.000Z",
    from: 1000,
    until: 2000,
  },
}
const line = (lot: string | null, producer_id: string | null = "prdr_1") =>
  ({ variant_id: "v_1", lot, dimensions: { producer_id, product_id: "prod_1" } }) as SaleLineFact

it.each([
  ["the stopped lot while the stop held", line("L1"), 1000, true],
  ["before it was placed, by a till that was offline", line("L1"), 999, false],
  ["after it was lifted", line("L1"), 2000, false],
  ["another lot", line("L2"), 1500, false],
  ["no lot on the line", line(null), 1500, false],
  ["goods the register does not know", line("L1", null), 1500, false],
])("a sale is judged by the stops of its own time: %s", (_, sold, at, expected) => {
  expect(hasStopped([sold], [stop], at)).toBe(expected)
})

it("a stop that still holds has no end", () => {
  expect(hasStopped([line("L1")], [{ ...stop, until: null }], 9_999_999)).toBe(true)
})
