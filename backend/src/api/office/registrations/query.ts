import { z } from "@medusajs/framework/zod"
import { Day } from "@ocop/shared/day"
import { MarketplaceState } from "@ocop/shared/marketplace"

export const RegistrationQuery = z.strictObject({ on: Day.optional() })
export type RegistrationQuery = z.infer<typeof RegistrationQuery>

export const HistoryQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) })
export type HistoryQuery = z.infer<typeof HistoryQuery>

export const MarketplaceBody = z.strictObject({
  marketplace: z.string().trim().min(1).max(60),
  url: z.string().trim().min(1).max(2_000),
  state: MarketplaceState,
})
export type MarketplaceBody = z.infer<typeof MarketplaceBody>

export const ListingBody = z.strictObject({
  listed: z.boolean(),
  reason: z.string().trim().min(1).max(1000),
})
export type ListingBody = z.infer<typeof ListingBody>
