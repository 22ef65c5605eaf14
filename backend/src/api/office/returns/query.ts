import { z } from "@medusajs/framework/zod"

export const ReturnsQuery = z.strictObject({
  state: z.enum(["open", "done"]).default("open"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type ReturnsQuery = z.infer<typeof ReturnsQuery>

/** `words` are told to the shopper: what to do with the goods, or why they are not taken back. */
export const DecisionBody = z.strictObject({
  accept: z.boolean(),
  words: z.string().trim().min(3).max(500),
})
export type DecisionBody = z.infer<typeof DecisionBody>

/** `amount` in whole đồng; `good`: the goods can be sold again. */
export const ReceiptBody = z.strictObject({
  amount: z.number().int().min(0).max(1_000_000_000),
  good: z.boolean(),
})
export type ReceiptBody = z.infer<typeof ReceiptBody>
