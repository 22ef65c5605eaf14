import { z } from "zod"
import { Stars } from "./certificate"
import { Vnd } from "./money"
import { Tender } from "./sale"

/** How much of what was sold the figures have heard of. `unsynced_known` is what tills have said they still hold. */
export const Coverage = z.object({
  devices_expected: z.int(),
  devices_reported: z.int(),
  last_heard_at: z.string().nullable(),
  unsynced_known: z.int(),
  missing: z.array(
    z.object({
      device_id: z.string(),
      name: z.string(),
      sales_point: z.string(),
      last_heard_at: z.string().nullable(),
      unsynced: z.int(),
      gaps: z.int(),
    }),
  ),
})
export type Coverage = z.infer<typeof Coverage>

/** `revenue` = money of sales less refunds, rounding included; `sales` and `refunds` count receipts. */
export const ReportTotals = z.object({ sales: z.int(), revenue: Vnd, refunds: z.int() })
export type ReportTotals = z.infer<typeof ReportTotals>

/** What fair revenue can be broken down by; `tender` counts money taken, the others count goods. */
export const Breakdown = z.enum(["booth", "producer", "product", "star", "hour", "tender"])
export type Breakdown = z.infer<typeof Breakdown>

/** `key` is the value to drill down with: an id, the number of stars or `none`, an hour `YYYY-MM-DDTHH`, a tender. */
export const ReportRow = z.object({
  by: Breakdown,
  key: z.string(),
  label: z.string(),
  sales: z.int(),
  quantity_milli: z.int(),
  revenue: Vnd,
})
export type ReportRow = z.infer<typeof ReportRow>

export const FairRevenue = z.object({
  as_of: z.string(),
  fair: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    place: z.string(),
    starts_on: z.string(),
    ends_on: z.string(),
  }),
  coverage: Coverage,
  totals: ReportTotals.extend({ certified_revenue: Vnd, cash_rounding: Vnd, flagged: z.int() }),
  rows: z.array(ReportRow),
})
export type FairRevenue = z.infer<typeof FairRevenue>

/** One receipt, as the drill-down lists it. */
export const SaleSummary = z.object({
  id: z.string(),
  kind: z.enum(["sale", "refund", "online", "online_refund"]),
  receipt_no: z.string(),
  occurred_at: z.string(),
  received_at: z.string(),
  sales_point: z.string().nullable(),
  booth: z.string().nullable(),
  staff: z.string().nullable(),
  total: Vnd,
  flags: z.array(z.string()),
})
export type SaleSummary = z.infer<typeof SaleSummary>

export const SaleDetail = SaleSummary.extend({
  cash_rounding: Vnd,
  lines: z.array(
    z.object({
      line_no: z.int(),
      title: z.string(),
      producer: z.string(),
      quantity_milli: z.int(),
      unit_price: Vnd,
      discount: Vnd,
      total: Vnd,
      stars: Stars.nullable(),
      state: z.string(),
      state_reason: z.string().nullable(),
      certificate_id: z.string().nullable(),
      lot: z.string().nullable(),
    }),
  ),
  payments: z.array(z.object({ tender: Tender, amount: Vnd, state: z.string().nullable(), reference: z.string().nullable() })),
})
export type SaleDetail = z.infer<typeof SaleDetail>
