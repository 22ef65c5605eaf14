import { z } from "@medusajs/framework/zod"

export const DueQuery = z.strictObject({
  state: z.enum(["open", "returned"]).default("open"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type DueQuery = z.infer<typeof DueQuery>

export const DueId = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) })

/** What the bank wrote on the transfer back. */
export const ReturnBody = z.strictObject({ reference: z.string().trim().min(3).max(100) })
export type ReturnBody = z.infer<typeof ReturnBody>
