import { z } from "@medusajs/framework/zod"
import { LotStageEntry } from "@ocop/shared/lot"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Page = z.coerce.number().int().min(1).max(10_000).default(1)

export const LotListQuery = z.strictObject({
  q: z.string().trim().min(1).max(100).optional(),
  registration_id: Id.optional(),
  page: Page,
})
export type LotListQuery = z.infer<typeof LotListQuery>

export const StagesBody = z.strictObject({ stages: z.array(LotStageEntry).max(50) })
export type StagesBody = z.infer<typeof StagesBody>

export const StampLedgerQuery = z.strictObject({
  state: z.enum(["printed", "used", "void"]).optional(),
  /** What a serial begins with. */
  q: z.string().trim().min(1).max(20).optional(),
  page: Page,
})
export type StampLedgerQuery = z.infer<typeof StampLedgerQuery>
