import { z } from "zod"
import { Stars } from "./certificate"
import { Vnd } from "./money"
import { Tender } from "./sale"

/**
 * How long a till may be silent while its shift is open before the figures say they miss it, and how long its word that
 * it holds nothing unsent is good for once the shift is closed.
 */
export const SILENT_AFTER_MINUTES = 15
export const RESTING_HOURS = 12

export const CoverageDevice = z.object({
  device_id: z.string(),
  name: z.string(),
  sales_point: z.string(),
  last_heard_at: z.string().nullable(),
  unsynced: z.int(),
  gaps: z.int(),
})

/**
 * How much of what was sold the figures have heard of. `unsynced_known` counts receipts: what tills have said they still
 * hold, less what has arrived since, and the places missing in their sequences.
 */
export const Coverage = z.object({
  devices_expected: z.int(),
  devices_reported: z.int(),
  last_heard_at: z.string().nullable(),
  unsynced_known: z.int(),
  /** Tills not heard. */
  missing: z.array(CoverageDevice),
  /** Tills heard that are known to hold something back. */
  behind: z.array(CoverageDevice),
})
export type Coverage = z.infer<typeof Coverage>

/**
 * `revenue` is money of sales less refunds, cash rounding included; `sales` and `refunds` count receipts. Carriage is
 * no goods and is in none of these figures.
 */
export const ReportTotals = z.object({ sales: z.int(), revenue: Vnd, refunds: z.int() })
export type ReportTotals = z.infer<typeof ReportTotals>

/** What fair revenue can be broken down by; `tender` counts money taken, the others count goods. */
export const Breakdown = z.enum(["booth", "producer", "product", "star", "hour", "tender"])
export type Breakdown = z.infer<typeof Breakdown>

/** Lines of receipts bear quantities; booths, hours and tenders are summed over whole receipts, and have none. */
export function hasQuantity(by: Breakdown): boolean {
  return by === "producer" || by === "product" || by === "star"
}

/**
 * `key` is the value to drill down with: an id, the number of stars or `none`, an hour `YYYY-MM-DDTHH`, a tender; empty
 * where the facts name none. The rows of `tender` add up to `totals.revenue`; those of every other breakdown add up to
 * `totals.goods_revenue`. A receipt counts once in each row it has goods in, so only `booth` and `hour` add up to
 * `totals.sales`. `detail` is a booth's number or a product's producer.
 */
export const ReportRow = z.object({
  by: Breakdown,
  key: z.string(),
  label: z.string(),
  detail: z.string().nullable(),
  unit: z.string().nullable(),
  sales: z.int(),
  refunds: z.int(),
  quantity_milli: z.int(),
  revenue: Vnd,
})
export type ReportRow = z.infer<typeof ReportRow>

/** `goods_revenue` + `cash_rounding` = `revenue`. Stars are those in force when the goods were sold. */
export const FairTotals = ReportTotals.extend({
  goods_revenue: Vnd,
  cash_rounding: Vnd,
  certified_revenue: Vnd,
  /** Of goods whose certificate had expired or been revoked when they were sold. */
  lapsed_revenue: Vnd,
  /** Taken by VietQR or transfer and not yet confirmed by the bank. */
  unconfirmed: Vnd,
  flagged: z.int(),
})
export type FairTotals = z.infer<typeof FairTotals>

/** The tills of one booth, heard or not. */
export const BoothCoverage = z.object({
  booth_id: z.string(),
  devices_expected: z.int(),
  devices_reported: z.int(),
  last_heard_at: z.string().nullable(),
})
export type BoothCoverage = z.infer<typeof BoothCoverage>

export const FairState = z.enum(["upcoming", "running", "finished"])
export type FairState = z.infer<typeof FairState>

const FairName = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  place: z.string(),
  starts_on: z.string(),
  ends_on: z.string(),
})

/** Null: no such filter. */
export const FairRevenueFilters = z.object({ day: z.string().nullable(), booth_id: z.string().nullable() })
export type FairRevenueFilters = z.infer<typeof FairRevenueFilters>

export const FairRevenue = z.object({
  as_of: z.string(),
  fair: FairName.extend({ state: FairState }),
  filters: FairRevenueFilters,
  coverage: Coverage,
  totals: FairTotals,
  rows: z.array(ReportRow),
  booths: z.array(BoothCoverage),
})
export type FairRevenue = z.infer<typeof FairRevenue>

export const FairList = z.object({
  as_of: z.string(),
  items: z.array(FairName.extend({ organiser: z.string(), state: FairState, booths: z.int() })),
})
export type FairList = z.infer<typeof FairList>

export const SalesReportFilters = z.object({
  from: z.string(),
  to: z.string(),
  sales_point_id: z.string().nullable(),
  fair_id: z.string().nullable(),
})
export type SalesReportFilters = z.infer<typeof SalesReportFilters>

/** One day of one sales point; sales at a fair stand apart from those at the point itself. */
export const SalesReportRow = ReportTotals.extend({
  business_day: z.string(),
  sales_point_id: z.string().nullable(),
  sales_point: z.string(),
  fair_id: z.string().nullable(),
  fair: z.string().nullable(),
})
export type SalesReportRow = z.infer<typeof SalesReportRow>

export const SalesReport = z.object({
  as_of: z.string(),
  filters: SalesReportFilters,
  coverage: Coverage,
  totals: ReportTotals,
  rows: z.array(SalesReportRow),
})
export type SalesReport = z.infer<typeof SalesReport>

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

/** `next_cursor` is null on the last page. */
export const SaleList = z.object({
  as_of: z.string(),
  items: z.array(SaleSummary),
  next_cursor: z.string().nullable(),
})
export type SaleList = z.infer<typeof SaleList>

export const SaleDetail = SaleSummary.extend({
  fair: z.string().nullable(),
  device: z.string().nullable(),
  order_id: z.string().nullable(),
  original_sale_id: z.string().nullable(),
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
  payments: z.array(
    z.object({ tender: Tender, amount: Vnd, state: z.string().nullable(), reference: z.string().nullable() }),
  ),
})
export type SaleDetail = z.infer<typeof SaleDetail>
