import { z } from "zod"
import { UuidV7 } from "./id"
import { SaleLine, SalePayment } from "./sale"

/** Goods or money given back. A correction is a new fact: the sale it answers stays as it was. Amounts are positive. */
export const Refund = z.object({
  receipt_no: z.string().min(1).max(60),
  original_sale_id: UuidV7,
  shift_id: UuidV7,
  staff_id: z.string().min(1).max(100),
  reason: z.string().min(1).max(200),
  lines: z
    .array(SaleLine.extend({ returned_to_stock: z.boolean() }))
    .min(1)
    .max(200),
  payments: z.array(SalePayment).min(1).max(10),
  total: z.int().min(0),
})
export type Refund = z.infer<typeof Refund>
