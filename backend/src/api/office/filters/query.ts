import { z } from "@medusajs/framework/zod"
import { FilterPage } from "@ocop/shared/filter-page"

export const FilterQuery = z.strictObject({ page: FilterPage })

export const NewFilter = z.strictObject({
  page: FilterPage,
  name: z.string().trim().min(1).max(60),
  query: z.string().max(1000),
})
