import { expect, it } from "vitest"
import {
  collectUntil,
  mayCancel,
  mayReturn,
  orderState,
  orderSteps,
  type OrderFacts,
  returnUntil,
} from "./order-page"

const PLACED: OrderFacts = {
  collect: false,
  placed_at: "2026-11-20T01:00:00.000Z",
  paid_at: null,
  packed_at: null,
  sent_at: null,
  delivered_at: null,
  canceled_at: null,
  paid: 0,
  refunds: [],
}
const PACKED = { ...PLACED, packed_at: "2026-11-20T05:00:00.000Z" }
const SENT = { ...PACKED, sent_at: "2026-11-20T09:00:00.000Z" }
const DELIVERED = { ...SENT, delivered_at: "2026-11-21T18:00:00.000Z" }

it("the steps of an order stand in the order they happened", () => {
  const paid = { ...DELIVERED, paid_at: "2026-11-20T01:00:05.000Z" }
  expect(orderSteps(paid).map(({ state }) => state)).toEqual([
    "placed",
    "paid",
    "packed",
    "on_the_way",
    "delivered",
  ])
  expect(orderState(paid)).toBe("delivered")
})

it("goods to be collected stand ready when packed, for seven days, until they are fetched", () => {
  const ready = { ...PACKED, collect: true }
  expect(orderState(ready)).toBe("ready")
  expect(collectUntil(ready)).toBe("2026-11-27")
  const fetched = { ...ready, delivered_at: "2026-11-22T02:00:00.000Z" }
  expect(orderState(fetched)).toBe("collected")
  expect(collectUntil(fetched)).toBeNull()
  expect(collectUntil(PACKED)).toBeNull()
})

it("an order may be cancelled until it is packed, and once", () => {
  expect([PLACED, PACKED, SENT, DELIVERED].map(mayCancel)).toEqual([true, false, false, false])
  expect(mayCancel({ ...PLACED, canceled_at: "2026-11-20T02:00:00.000Z" })).toBe(false)
})

const OWED = { amount: 50_000, at: "2026-11-20T02:00:01.000Z", returned_at: null }
const SENT_BACK = { ...OWED, returned_at: "2026-11-23T02:00:00.000Z" }

it("money is told as given back when it was sent, and until then as owed", () => {
  const paid = { ...DELIVERED, paid: 50_000 }
  const lastOf = (refunds: OrderFacts["refunds"]) => orderSteps({ ...paid, refunds }).at(-1)
  expect(orderSteps({ ...paid, refunds: [OWED] })).toContainEqual({
    ...{ state: "refund_due", at: OWED.at, amount: 50_000 },
  })
  expect(lastOf([SENT_BACK])).toEqual({ state: "refunded", at: SENT_BACK.returned_at, amount: 50_000 })
})

it("an order is refunded when all of its money was sent back; a part of it leaves the order where it is", () => {
  const paid = { ...SENT, paid: 80_000 }
  expect(orderState({ ...paid, refunds: [SENT_BACK] })).toBe("on_the_way")
  expect(orderState({ ...paid, refunds: [SENT_BACK, { ...OWED, amount: 30_000 }] })).toBe("on_the_way")
  expect(orderState({ ...paid, refunds: [SENT_BACK, { ...SENT_BACK, amount: 30_000 }] })).toBe("refunded")
})

it("a cancelled order stays cancelled when its money has gone back", () => {
  const canceled = { ...PLACED, paid: 50_000, canceled_at: "2026-11-20T02:00:00.000Z" }
  expect(orderState({ ...canceled, refunds: [OWED] })).toBe("canceled")
  expect(orderState({ ...canceled, refunds: [SENT_BACK] })).toBe("canceled")
})

it("goods may be asked back from packing to seven days after delivery, in Vietnam's days", () => {
  expect(mayReturn(PLACED, "2026-11-20")).toBe(false)
  expect(mayReturn(SENT, "2026-12-20")).toBe(true)
  expect(mayReturn({ ...PACKED, collect: true }, "2026-11-20")).toBe(false)
  expect(returnUntil(DELIVERED)).toBe("2026-11-29")
  expect(mayReturn(DELIVERED, "2026-11-29")).toBe(true)
  expect(mayReturn(DELIVERED, "2026-11-30")).toBe(false)
  expect(mayReturn({ ...PLACED, canceled_at: "2026-11-20T02:00:00.000Z" }, "2026-11-20")).toBe(false)
})
