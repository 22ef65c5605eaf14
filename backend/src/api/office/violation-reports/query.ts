import { z } from "@medusajs/framework/zod"
import { Department } from "@ocop/shared/product-set"
import { ViolationState } from "@ocop/shared/violation-report"

export const ReportListQuery = z.strictObject({
  state: ViolationState.optional(),
  department: Department.optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})

/** A report is settled with words for whoever wrote it, never in silence. */
export const AnswerBody = z.strictObject({
  state: ViolationState.exclude(["received"]),
  answer: z.string().trim().max(4_000).default(""),
})
