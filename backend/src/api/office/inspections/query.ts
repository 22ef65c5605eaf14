import { z } from "@medusajs/framework/zod"
import { InspectionResult } from "@ocop/shared/inspection"

export const InspectionListQuery = z.strictObject({
  result: InspectionResult.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
