import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cashRounding } from "./cash-rounding"
import { discountAmount } from "./discount"
import { settle } from "./payment"
import { countNotes, tenderGuesses } from "./tender-keys"

const byTransfer = (amount: number) => ({ amount, state: "said_paid" as const, reference: "TP01A000001" })

describe("paying", () => {
  it("gives change from what was handed over", () => {
    const paid = settle(655_800, { cash_received: 700_000, transfer: null }, 0)
    expect(paid).toMatchObject({ ok: true, value: { total: 655_800, change: 44_200, cash_rounding: 0 } })
  })

  it("says how much is still short", () => {
    const paid = settle(95_000, { cash_received: 50_000, transfer: null }, 0)
    expect(paid).toMatchObject({
      ok: false,
      error: { code: "received_too_little", detail: { short: 45_000 } },
    })
  })

  it("rounds cash only, never a transfer", () => {
    expect(settle(12_300, { cash_received: 12_500, transfer: null }, 500)).toMatchObject({
      value: { total: 12_500, cash_rounding: 200 },
    })
    expect(settle(12_300, { cash_received: 0, transfer: byTransfer(12_300) }, 500)).toMatchObject({
      value: {
        total: 12_300,
        cash_rounding: 0,
        payments: [{ tender: "vietqr", amount: 12_300, state: "said_paid" }],
      },
    })
  })

  it("splits between cash and transfer", () => {
    expect(settle(100_000, { cash_received: 50_000, transfer: byTransfer(60_000) }, 0)).toMatchObject({
      value: {
        change: 10_000,
        payments: [
          { tender: "cash", amount: 40_000, received: 50_000, change: 10_000 },
          { tender: "vietqr", amount: 60_000 },
        ],
      },
    })
    expect(settle(100_000, { cash_received: 0, transfer: byTransfer(120_000) }, 0).ok).toBe(false)
  })
})

it("rounds to the nearest unit, halves up, and never to nothing", () => {
  expect([12_300, 12_250, 12_200, 400].map((total) => cashRounding(total, 500))).toEqual([
    200, 250, -200, 100,
  ])
  expect(cashRounding(200, 1000)).toBe(0)
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 1e9 }),
      fc.constantFrom(500 as const, 1000 as const),
      (total, unit) => {
        const rounding = cashRounding(total, unit)
        expect((total + rounding) % unit).toBe(0)
        expect(Math.abs(rounding)).toBeLessThanOrEqual(unit / 2)
      },
    ),
  )
})

it("takes no more off than there is", () => {
  expect(discountAmount({ kind: "percent", percent: 10 }, 165_005)).toBe(16_500)
  expect(discountAmount({ kind: "amount", amount: 99 }, 50)).toBe(50)
  expect(discountAmount(null, 50)).toBe(0)
})

it("guesses the notes a shopper reaches for: exact first, then round sums, none too small", () => {
  expect(tenderGuesses(655_800)).toEqual([655_800, 660_000, 700_000, 800_000])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5e6 }), (due) => {
      const guesses = tenderGuesses(due)
      expect(guesses[0]).toBe(due)
      expect(guesses.every((guess) => guess >= due)).toBe(true)
    }),
  )
})

it("counts the drawer by note", () => {
  expect(countNotes({ 500_000: 2, 1_000: 3 })).toBe(1_003_000)
})
