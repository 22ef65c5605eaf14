import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CartMoney, paymentStage, settlementOf, unspent } from "./payment"

const END = 1_000
const OPEN: CartMoney = {
  asked: { amount: 185_000, expires_at: END },
  asked_until: END,
  total: 185_000,
  is_ordered: false,
  received: [],
  captured: 0,
  due: 0,
}
const came = (...amounts: number[]) => amounts.map((amount) => ({ amount, at: 10 }))
const back = (amount: number, reason: string) => ({ kind: "give_back", amount, reason })

describe("a cart's money", () => {
  it.each<[string, Partial<CartMoney>, number, unknown, string]>([
    ["nothing came", {}, 20, { kind: "nothing" }, "waiting"],
    ["exactly the sum", { received: came(185_000) }, 20, { kind: "complete" }, "paid"],
    ["too little", { received: came(100_000) }, 20, { kind: "nothing" }, "short"],
    ["the rest in a second transfer", { received: came(100_000, 85_000) }, 20, { kind: "complete" }, "paid"],
    ["too much", { received: came(200_000) }, 20, { kind: "complete" }, "paid"],
    ["in time, looked at late", { received: came(185_000) }, END + 1, { kind: "complete" }, "paid"],
    [
      "too little when the time is over",
      { received: came(1_000) },
      END + 1,
      back(1_000, "expired"),
      "expired",
    ],
    [
      "the whole sum after the time",
      { received: [{ amount: 185_000, at: END + 1 }] },
      END + 2,
      back(185_000, "expired"),
      "paid",
    ],
    [
      "for a cart that was changed",
      { asked: null, received: came(185_000) },
      20,
      back(185_000, "cart_changed"),
      "expired",
    ],
    [
      "when asking was over and closed",
      { asked: null, received: came(9) },
      END + 1,
      back(9, "expired"),
      "expired",
    ],
    [
      "for a cart that costs more now",
      { total: 190_000, received: came(185_000) },
      20,
      back(185_000, "amount_changed"),
      "paid",
    ],
    [
      "more than the order took",
      { is_ordered: true, captured: 185_000, received: came(200_000) },
      20,
      back(15_000, "over"),
      "paid",
    ],
    [
      "for an order paid otherwise",
      { is_ordered: true, asked: null, received: came(185_000) },
      20,
      back(185_000, "paid_otherwise"),
      "paid",
    ],
    [
      "said to go back",
      { asked: null, received: came(185_000), due: 185_000 },
      20,
      { kind: "nothing" },
      "refund_due",
    ],
    [
      "an order and its excess said to go back",
      { is_ordered: true, captured: 185_000, due: 15_000, received: came(200_000) },
      20,
      { kind: "nothing" },
      "over",
    ],
  ])("%s", (_, change, now, settlement, stage) => {
    const money = { ...OPEN, ...change }
    expect(settlementOf(money, now)).toEqual(settlement)
    expect(paymentStage(money, now)).toBe(stage)
  })

  const transfers = fc.array(
    fc.record({ amount: fc.integer({ min: 1, max: 400_000 }), at: fc.integer({ min: 0, max: 2 * END }) }),
  )

  it("once settled is captured, said to go back, or waiting in time for the rest; nothing twice, nothing lost", () => {
    fc.assert(
      fc.property(
        transfers,
        fc.integer({ min: 1, max: 400_000 }),
        fc.boolean(),
        (received, total, completes) => {
          let money: CartMoney = { ...OPEN, total, received: [] }
          for (const transfer of received.toSorted((one, other) => one.at - other.at)) {
            money = { ...money, received: [...money.received, transfer] }
            for (
              let step = settlementOf(money, transfer.at);
              step.kind !== "nothing";
              step = settlementOf(money, transfer.at)
            ) {
              if (step.kind === "give_back") money = { ...money, due: money.due + step.amount }
              else if (completes) money = { ...money, is_ordered: true, captured: money.asked?.amount ?? 0 }
              else money = { ...money, due: money.due + unspent(money) }
            }
          }
          const waits = unspent(money)
          expect(waits).toBeGreaterThanOrEqual(0)
          expect(waits).toBeLessThan(OPEN.asked?.amount ?? 0)
          if (money.is_ordered) expect([waits, money.captured]).toEqual([0, 185_000])
          expect(settlementOf(money, 3 * END).kind === "nothing").toBe(waits === 0)
        },
      ),
    )
  })
})
