import { Day } from "@ocop/shared/day"
import { Tender } from "@ocop/shared/sale"
import { z } from "@medusajs/framework/zod"
import { isCursor } from "../../../read/sales/sale-list"
import { isPeriod } from "../reports/query"

const Id = z.string().min(1).max(100)

/** Facts may name no producer or no booth: the report's row for those has the empty key. */
const Key = z.string().max(100)

export const SaleListQuery = z
  .strictObject({
    fair_id: Id.optional(),
    from: Day.optional(),
    to: Day.optional(),
    sales_point_id: Id.optional(),
    booth_id: Key.optional(),
    producer_id: Key.optional(),
    product_id: Key.optional(),
    stars: z.enum(["3", "4", "5", "none"]).optional(),
    hour: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])$/)
      .refine((hour) => Day.safeParse(hour.slice(0, 10)).success)
      .optional(),
    tender: Tender.optional(),
    cursor: z.string().max(100).refine(isCursor).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  })
  .refine(({ fair_id, from }) => fair_id !== undefined || from !== undefined, { path: ["from"] })
  .refine(isPeriod, { path: ["to"] })
