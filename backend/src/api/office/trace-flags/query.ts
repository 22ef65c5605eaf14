import { z } from "@medusajs/framework/zod"
import { FlagVerdict, ScanFlag } from "@ocop/shared/scan-flag"

export const TraceFlagQuery = z.strictObject({
  state: z.enum(["open", "settled"]).default("open"),
  kind: ScanFlag.optional(),
  q: z.string().trim().min(1).max(100).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type TraceFlagQuery = z.infer<typeof TraceFlagQuery>

export const SettleBody = z.strictObject({ verdict: FlagVerdict, note: z.string().trim().min(1).max(1000) })
export type SettleBody = z.infer<typeof SettleBody>

/** The number of a flag; one beyond what Postgres counts to is none of ours. */
export const FlagId = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) })
