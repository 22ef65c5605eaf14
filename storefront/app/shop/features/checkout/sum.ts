import type { CheckoutTrouble } from "@ocop/shared/checkout"
import type { CheckoutCart } from "./load-checkout.server"

/** What an order comes to; `fee` is null until it is known where it goes. */
export interface Sum {
  fee: number | null
  discount: number
  total: number
}

export interface Wanted {
  way: string
  province: string
}

/**
 * The sum for what is chosen. Where the server has just told another one for the very same choice, its word counts:
 * it knows of reductions of the carriage that the page does not.
 */
export function sumOf(
  { goods, discount, fees }: Pick<CheckoutCart, "goods" | "discount" | "fees">,
  wanted: Wanted,
  told: (Wanted & Pick<CheckoutTrouble, "total" | "fee">) | null,
): Sum {
  if (told?.total !== undefined && told.way === wanted.way && told.province === wanted.province) {
    const fee = told.fee ?? 0
    return { fee, total: told.total, discount: Math.max(0, goods + fee - told.total) }
  }
  const fee = wanted.way === "collect" ? 0 : (fees[wanted.province] ?? null)
  return { fee, discount, total: goods - discount + (fee ?? 0) }
}
