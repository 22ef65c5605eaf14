import { expect, test } from "vitest"
import { CashMovementPayload, expectedCash } from "./shift"

test("the drawer holds the float and what was kept, less what was given back and taken out", () => {
  const shift = {
    opening_float: 500_000,
    cash_sales: 1_250_000,
    cash_refunds: 90_000,
    cash_in: 200_000,
    cash_out: 300_000,
  }
  expect(expectedCash(shift)).toBe(1_560_000)
})

test("moving no cash is no movement", () => {
  const movement = {
    shift_id: "01936f2a-4c00-7a11-8b22-0c3d4e5f6071",
    staff_id: "staff_1",
    direction: "in",
    amount: 0,
    reason: "Nạp quỹ",
  }
  expect(CashMovementPayload.safeParse(movement).success).toBe(false)
  expect(CashMovementPayload.safeParse({ ...movement, amount: 1 }).success).toBe(true)
})
