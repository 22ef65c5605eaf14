import { LabelSheet, StampCarrier } from "@ocop/shared/label-sheet"
import { z } from "zod"

export const LotSummary = z.object({
  id: z.string(),
  number: z.string(),
  gtin: z.string(),
  registration_id: z.string(),
  product: z.string(),
  producer: z.string(),
  made_on: z.string(),
  expires_on: z.string().nullable(),
  quantity_milli: z.number(),
  unit: z.string(),
  printed: z.number(),
  used: z.number(),
  voided: z.number(),
  scans: z.number(),
  stopped: z.enum(["hold", "recall"]).nullable(),
})
export type LotSummary = z.infer<typeof LotSummary>

export const LotList = z.object({ as_of: z.string(), items: z.array(LotSummary), total: z.number() })

const Stage = z.object({
  name: z.string(),
  at: z.string(),
  place_name: z.string(),
  place_kind: z.enum(["gln", "commune", "text"]),
  place_code: z.string().nullable(),
  party: z.string().nullable(),
  direction: z.enum(["back", "own", "forward"]),
  evidence_file_id: z.string().nullable(),
})
export type Stage = z.infer<typeof Stage>

const TestReport = z.object({
  number: z.string(),
  on: z.string(),
  result: z.string(),
  file_id: z.string().nullable(),
})
export type TestReport = z.infer<typeof TestReport>

const StampRun = z.object({
  id: z.string(),
  level: z.enum(["lot", "serial"]),
  carrier: StampCarrier,
  sheet: LabelSheet,
  count: z.number(),
  keyed: z.boolean(),
  printed_at: z.string().nullable(),
  reason: z.string(),
})
export type StampRun = z.infer<typeof StampRun>

export const LotDetail = LotSummary.extend({
  as_of: z.string(),
  growing_areas: z.array(z.string()),
  material_zone: z.string().nullable(),
  standards: z.array(z.string()),
  test_reports: z.array(TestReport),
  note: z.string().nullable(),
  stages: z.array(Stage),
  runs: z.array(StampRun),
})
export type LotDetail = z.infer<typeof LotDetail>

export const Whereabouts = z.object({
  path: z.array(
    z.object({
      at: z.string(),
      what: z.enum(["opening", "receive", "return", "transfer_out", "transfer_in", "count", "sold"]),
      place: z.string(),
      quantity_milli: z.number(),
    }),
  ),
  stock: z.array(z.object({ sales_point_id: z.string(), name: z.string(), quantity_milli: z.number() })),
  sold: z.object({
    quantity_milli: z.number(),
    receipts: z.number(),
    last_sale_at: z.string().nullable(),
  }),
  online_orders: z.number(),
})
export type Whereabouts = z.infer<typeof Whereabouts>

/** As many labels as one file of a sheet holds. */
export const LABELS_PER_FILE = 1_000

/** Thousandths of a unit, as people count. */
export function pieces(quantity_milli: number): string {
  return (quantity_milli / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 3 })
}
