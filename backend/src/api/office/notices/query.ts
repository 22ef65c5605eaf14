import { z } from "@medusajs/framework/zod"

export const NoticeListQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(1000).default(1) })
