import { OrderReturn, ReturnReason } from "@ocop/shared/order-page"
import { z } from "zod"

const AskedReturn = z.object({
  id: z.string(),
  number: z.number(),
  order_number: z.number(),
  at: z.string(),
  state: OrderReturn.shape.state,
  reason: ReturnReason.nullable(),
  note: z.string().nullable(),
  shopper: z.string(),
  phone: z.string(),
  payment: z.enum(["cod", "vietqr", "card", "transfer"]),
  delivered_at: z.string().nullable(),
  goods: z.array(z.object({ title: z.string(), quantity: z.number(), sum: z.number() })),
  worth: z.number(),
  most: z.number(),
  decision: z.object({ words: z.string(), at: z.string(), by: z.string().nullable() }).nullable(),
  settled: z.object({ amount: z.number(), at: z.string(), by: z.string().nullable() }).nullable(),
})
export type AskedReturn = z.infer<typeof AskedReturn>

export const ReturnList = z.object({ as_of: z.string(), items: z.array(AskedReturn), total: z.number() })
