import { z } from "zod"
import { Day } from "./day"

const StockLine = z.object({
  variant_id: z.string().min(1).max(100),
  quantity_milli: z.int().min(1).max(1_000_000_000),
  lot: z.string().max(100).nullable(),
  expires_on: Day.nullable(),
})

const StockDocument = z.object({
  document_no: z.string().min(1).max(60),
  staff_id: z.string().min(1).max(100),
  note: z.string().max(500).nullable(),
  lines: z.array(StockLine).min(1).max(500),
})

/** Goods in from a producer. */
export const StockReceipt = StockDocument
/** Goods back to a producer. */
export const StockReturn = StockDocument
/** Goods sent to another sales point. */
export const StockTransfer = StockDocument.extend({ to_sales_point_id: z.string().min(1).max(100) })
/** What was found on the shelf; zero is a finding too. */
export const StockCount = StockDocument.extend({
  lines: z
    .array(StockLine.extend({ quantity_milli: z.int().min(0).max(1_000_000_000) }))
    .min(1)
    .max(500),
})
