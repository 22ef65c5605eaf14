import type { Vnd } from "@ocop/shared/money"

/** What is added to a cash total (may be negative) to reach the nearest unit the drawer can pay; halves go up. */
export function cashRounding(total: Vnd, unit: 0 | 500 | 1000): Vnd {
  if (unit === 0) return 0
  const rest = total % unit
  if (rest === 0) return 0
  const rounding = rest * 2 >= unit ? unit - rest : -rest
  return total + rounding > 0 ? rounding : 0
}
