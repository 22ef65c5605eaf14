import { z } from "zod"
import type { Vnd } from "./money"

/** Percent. `null`: not subject to VAT, or a seller on the direct method, who shows no VAT line. */
export const VatRate = z.union([z.literal(0), z.literal(5), z.literal(8), z.literal(10)]).nullable()
export type VatRate = z.infer<typeof VatRate>

/** The tax inside a price that already contains it, rounded half up to the đồng. */
export function vatIncluded(gross: Vnd, rate: VatRate): Vnd {
  if (rate === null || rate === 0) return 0
  const tax = Math.floor((Math.abs(gross) * rate * 2 + (100 + rate)) / (2 * (100 + rate)))
  return gross < 0 ? -tax : tax
}
