import { z } from "@medusajs/framework/zod"
import { Day } from "@ocop/shared/day"

export const EvidenceQuery = z
  .strictObject({ from: Day.optional(), to: Day.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ["to"] })
export type EvidenceQuery = z.infer<typeof EvidenceQuery>
