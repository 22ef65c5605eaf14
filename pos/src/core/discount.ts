import type { Vnd } from "@ocop/shared/money"

/** What the clerk entered: an amount in đồng, or a percentage in whole percent. */
export type Discount = { kind: "amount"; amount: Vnd } | { kind: "percent"; percent: number }

/** The đồng a discount takes off `base`; never more than the base. Halves are rounded down, in the house's favour. */
export function discountAmount(discount: Discount | null, base: Vnd): Vnd {
  if (!discount) return 0
  const wanted = discount.kind === "amount" ? discount.amount : Math.floor((base * discount.percent) / 100)
  return Math.max(0, Math.min(base, wanted))
}
