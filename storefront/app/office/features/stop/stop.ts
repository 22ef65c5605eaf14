import type { Translate } from "../../../lib/messages"
import { StopKind, StopSubject } from "@ocop/shared/stop"
import { z } from "zod"

export const StopRow = z.object({
  id: z.string(),
  kind: StopKind,
  subject: StopSubject,
  lot_id: z.string().nullable(),
  registration_id: z.string().nullable(),
  product: z.string().nullable(),
  producer: z.string(),
  lot_number: z.string().nullable(),
  reason: z.string(),
  document_no: z.string().nullable(),
  public_words: z.string().nullable(),
  shop_too: z.boolean(),
  inspection_id: z.string().nullable(),
  placed_by: z.string().nullable(),
  placed_at: z.string(),
  lifted_at: z.string().nullable(),
  lifted_by: z.string().nullable(),
  lift_reason: z.string().nullable(),
  points: z.number(),
  acknowledged: z.number(),
  stock_milli: z.number(),
})
export type StopRow = z.infer<typeof StopRow>

export const StopList = z.object({
  as_of: z.string(),
  items: z.array(StopRow),
  total: z.number(),
  open: z.number(),
})

const Sums = z.object({ lines: z.number(), quantity_milli: z.number() })

export const StopDetail = z.object({
  as_of: z.string(),
  stop: StopRow,
  stock: z.array(
    z.object({
      sales_point_id: z.string(),
      name: z.string(),
      stock_milli: z.number(),
      lot_milli: z.number().nullable(),
      device_last_heard_at: z.string().nullable(),
    }),
  ),
  sales: z.array(
    z.object({
      sale_id: z.string(),
      kind: z.string(),
      receipt_no: z.string(),
      occurred_at: z.string(),
      sales_point: z.string().nullable(),
      lot: z.string().nullable(),
      trace_code: z.string().nullable(),
      quantity_milli: z.number(),
      total: z.number(),
    }),
  ),
  sold: Sums,
  unlotted: Sums,
  orders: z.array(
    z.object({
      order_id: z.string(),
      display_id: z.number(),
      ordered_at: z.string(),
      quantity: z.number(),
      buyer: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
    }),
  ),
  notices: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      receipts: z
        .array(
          z.object({
            sales_point_id: z.string(),
            sales_point: z.string(),
            seen_at: z.string().nullable(),
            acknowledged_at: z.string().nullable(),
            acknowledged_by: z.string().nullable(),
            answer: z.string().nullable(),
          }),
        )
        .nullable(),
    }),
  ),
})
export type StopDetail = z.infer<typeof StopDetail>

type Receipt = NonNullable<StopDetail["notices"][number]["receipts"]>[number]

/** A sales point that has the goods or was told of the stop; it was told later than it got them, or sold out since. */
export interface StopPlace {
  sales_point_id: string
  name: string
  stock_milli: number
  lot_milli: number | null
  device_last_heard_at: string | null
  receipt: Receipt | null
}

/** Where the goods are, then who was told of them and has none left. */
export function stopPlaces({ stock, notices }: Pick<StopDetail, "stock" | "notices">): StopPlace[] {
  const receipts = notices.filter(({ kind }) => kind === "stop").flatMap((notice) => notice.receipts ?? [])
  const of = (id: string) => receipts.find(({ sales_point_id }) => sales_point_id === id) ?? null
  const sold_out = receipts.filter(
    (one) => !stock.some((point) => point.sales_point_id === one.sales_point_id),
  )
  return [
    ...stock.map((point) => ({ ...point, receipt: of(point.sales_point_id) })),
    ...sold_out.map((receipt) => ({
      ...{ sales_point_id: receipt.sales_point_id, name: receipt.sales_point, receipt },
      ...{ stock_milli: 0, lot_milli: null, device_last_heard_at: null },
    })),
  ]
}

/** What goods a stop is of, in the words people know them by. */
export function subjectName(
  { subject, product, producer, lot_number }: StopRow,
  t: Translate<"goods_of_lot">,
): string {
  if (subject === "producer") return producer
  if (subject === "lot") return t("goods_of_lot", { product: product ?? "–", lot: lot_number ?? "–" })
  return product ?? producer
}

export function pieces(quantity_milli: number): string {
  return (quantity_milli / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 3 })
}
