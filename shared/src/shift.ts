import { z } from "zod"
import { UuidV7 } from "./id"
import type { Vnd } from "./money"

const Cash = z.int().min(0).max(100_000_000_000)

export const OpenShift = z.object({
  shift_id: UuidV7,
  staff_id: z.string().min(1).max(100),
  fair_id: z.string().max(100).nullable(),
  booth_id: z.string().max(100).nullable(),
  opening_float: Cash,
})
export type OpenShift = z.infer<typeof OpenShift>

/** `counted` is what the clerk found in the drawer, `expected` what her till said, both in đồng. */
export const CloseShift = z.object({
  shift_id: UuidV7,
  staff_id: z.string().min(1).max(100),
  counted: Cash,
  expected: z.int(),
  note: z.string().max(500).nullable(),
})
export type CloseShift = z.infer<typeof CloseShift>

export const CashMovementPayload = z.object({
  shift_id: UuidV7,
  staff_id: z.string().min(1).max(100),
  direction: z.enum(["in", "out"]),
  amount: Cash.min(1),
  reason: z.string().min(1).max(200),
})
export type CashMovementPayload = z.infer<typeof CashMovementPayload>

export interface ShiftCash {
  opening_float: Vnd
  /** Cash kept from sales (`amount`, not what was handed over) and given back in refunds. */
  cash_sales: Vnd
  cash_refunds: Vnd
  cash_in: Vnd
  cash_out: Vnd
}

/** What the drawer should hold. */
export function expectedCash(shift: ShiftCash): Vnd {
  return shift.opening_float + shift.cash_sales - shift.cash_refunds + shift.cash_in - shift.cash_out
}
