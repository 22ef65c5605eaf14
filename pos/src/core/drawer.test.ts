import { expect, it } from "vitest"
import { shiftFigures } from "./drawer"

it("expects in the drawer the float and the cash kept, not what was handed over, and no transfers", () => {
  const figures = shiftFigures(500_000, [
    { total: 95_000, payments: [{ tender: "cash", amount: 95_000, received: 100_000, change: 5_000 }] },
    { total: 60_000, payments: [{ tender: "vietqr", amount: 60_000, state: "said_paid" }] },
  ])
  expect(figures).toEqual({ sales: 2, revenue: 155_000, cash: 95_000, transfer: 60_000, expected: 595_000 })
})

it("expects the float of a shift that sold nothing", () => {
  expect(shiftFigures(200_000, []).expected).toBe(200_000)
})
