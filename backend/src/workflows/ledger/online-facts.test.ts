import fc from "fast-check"
import { expect, it } from "vitest"
import { missingReceipts, type OnlineReceipt, type RecordedOrder } from "./online-facts"
import type { OnlineOrder } from "./online-order"

const place = {
  id: "sp_online",
  province_code: "48",
  commune_code: null,
  old_district: null,
  supply_model: "own",
  commission_bp: 0,
  staff: new Set<string>(),
  destinations: new Set<string>(),
  booths: [],
}
const terms = { goods: new Map(), place }
const NONE: RecordedOrder = { sale_id: null, sources: new Set(), lines: [], back: new Map() }
const DAY = Date.UTC(2026, 10, 20)

function recordedAfter(receipts: readonly OnlineReceipt[]): RecordedOrder {
  const back = new Map<number, { quantity_milli: number; total: number }>()
  for (const { lines } of receipts.filter((receipt) => receipt.kind === "online_refund")) {
    for (const { line_no, quantity_milli, total } of lines) {
      const sum = back.get(line_no) ?? { quantity_milli: 0, total: 0 }
      back.set(line_no, { quantity_milli: sum.quantity_milli - quantity_milli, total: sum.total - total })
    }
  }
  const sale = receipts.find((receipt) => receipt.kind === "online")
  return {
    sale_id: sale ? "sale" : null,
    sources: new Set(receipts.map((receipt) => receipt.source_ref)),
    lines: sale?.lines ?? [],
    back,
  }
}

const orders = fc
  .record({
    lines: fc.array(
      fc.record({ price: fc.integer({ min: 0, max: 900_000 }), pieces: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    refunds: fc.array(fc.integer({ min: 1, max: 2_000_000 }), { maxLength: 4 }),
    canceled: fc.boolean(),
  })
  .map(({ lines, refunds, canceled }): OnlineOrder => ({
    id: "order_1",
    number: 1,
    tender: "cash",
    sold_at: DAY,
    canceled_at: canceled ? DAY + 9_000_000 : null,
    refunds: refunds.map((amount, n) => ({ id: `ref_${n}`, amount, at: DAY + (n + 1) * 1_000_000 })),
    lines: lines.map(({ price, pieces }, n) => ({
      variant_id: `variant_${n}`,
      title: `Hàng ${n}`,
      quantity_milli: pieces * 1000,
      unit_price: price,
      discount: 0,
      total: price * pieces,
      returned_milli: 0,
    })),
  }))

/** The order as it looked when only its first `seen` refunds had happened, and not yet its cancellation. */
const earlier = (order: OnlineOrder, seen: number): OnlineOrder => ({
  ...order,
  refunds: order.refunds.slice(0, seen),
  canceled_at: null,
})

const sum = (receipts: readonly OnlineReceipt[]) => receipts.reduce((all, { total }) => all + total, 0)

it("an order seen in steps comes to the same as one seen at once, and a second look adds nothing", () => {
  fc.assert(
    fc.property(orders, fc.nat(4), (order, seen) => {
      const at_once = missingReceipts(order, NONE, terms)
      const first = missingReceipts(earlier(order, seen), NONE, terms)
      const all = [...first, ...missingReceipts(order, recordedAfter(first), terms)]
      expect(sum(all)).toBe(sum(at_once))
      expect(new Set(all.map(({ source_ref }) => source_ref)).size).toBe(all.length)
      expect(missingReceipts(order, recordedAfter(all), terms)).toEqual([])
    }),
  )
})

it("no line is given back beyond what was sold, and a cancelled order leaves nothing", () => {
  fc.assert(
    fc.property(orders, (order) => {
      const receipts = missingReceipts(order, NONE, terms)
      const { lines, back } = recordedAfter(receipts)
      for (const line of lines) {
        const given = back.get(line.line_no) ?? { quantity_milli: 0, total: 0 }
        expect(given.total).toBeLessThanOrEqual(line.total)
        if (order.canceled_at !== null)
          expect(given).toEqual({ quantity_milli: line.quantity_milli, total: line.total })
      }
      const goods = lines.reduce((all, line) => all + line.total, 0)
      const refunded = order.refunds.reduce((all, { amount }) => all + amount, 0)
      expect(sum(receipts)).toBe(order.canceled_at === null ? Math.max(0, goods - refunded) : 0)
    }),
  )
})

it("an order of which nothing has moved is no receipt", () => {
  fc.assert(
    fc.property(orders, (order) => {
      expect(missingReceipts({ ...order, sold_at: null, refunds: [] }, NONE, terms)).toEqual([])
    }),
  )
})
