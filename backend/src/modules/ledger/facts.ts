import type { CertificateState, Stars } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import type { Tender } from "@ocop/shared/sale"
import type { VatRate } from "@ocop/shared/vat"
import type { Origin } from "./origin"

/**
 * What is appended. Instants are ISO 8601, refunds carry negative figures. The tables of lines and payments also hold the
 * place and time of their sale (`fact-columns.ts`).
 */
export interface SaleFact {
  id: string
  kind: "sale" | "refund"
  original_sale_id: string | null
  receipt_no: string
  device_id: string
  device_seq: number
  sales_point_id: string
  shift_id: string
  staff_id: string
  fair_id: string | null
  booth_id: string | null
  occurred_at: string
  received_at: string
  business_day: Day
  catalogue_version: string | null
  gross: number
  discount: number
  cash_rounding: number
  total: number
  flags: string[]
}

/** What a sale line freezes of the goods and of the terms they were sold under. */
export interface LineDimensions {
  product_id: string | null
  title: string
  producer_id: string | null
  producer_name: string | null
  product_set: string | null
  certificate_id: string | null
  stars: Stars | null
  state: CertificateState
  origin: Origin
  vat_rate: VatRate
  supply_model: string
  commission_bp: number
}

export interface SaleLineFact {
  sale_id: string
  line_no: number
  variant_id: string
  /** One object for all lines of a batch that froze the same. */
  dimensions: LineDimensions
  lot: string | null
  trace_code: string | null
  expires_on: Day | null
  vat: number
  quantity_milli: number
  unit_price: number
  discount: number
  total: number
  returned_to_stock: boolean
}

export interface SalePaymentFact {
  sale_id: string
  payment_no: number
  tender: Tender
  amount: number
  received: number | null
  change: number | null
  reference: string | null
  state: string | null
}

export interface ShiftFact {
  id: string
  command_id: string
  device_id: string
  sales_point_id: string
  staff_id: string
  fair_id: string | null
  booth_id: string | null
  opened_at: string
  opening_float: number
  flags: string[]
}

export interface ShiftCloseFact {
  command_id: string
  shift_id: string
  device_id: string
  sales_point_id: string
  staff_id: string
  closed_at: string
  counted: number
  till_expected: number
  expected: number
  note: string | null
  flags: string[]
}

export interface CashMovementFact {
  command_id: string
  shift_id: string
  sales_point_id: string
  staff_id: string
  occurred_at: string
  amount: number
  reason: string
}

export interface StockMovementFact {
  source_ref: string
  line_no: number
  sales_point_id: string
  variant_id: string
  lot: string | null
  expires_on: Day | null
  reason: "receive" | "return" | "transfer_out" | "transfer_in" | "count"
  quantity_milli: number
  occurred_at: string
  received_at: string
}

export interface DeviceReportFact {
  command_id: string
  device_id: string
  sales_point_id: string
  reported_at: string
  received_at: string
  unsynced_sales: number
  parked_commands: number
  storage_persisted: boolean
  app_version: string
  catalogue_version: string
  clock_offset_ms: number
}

/** Everything one command, or one batch, appends. */
export interface Facts {
  sales: SaleFact[]
  lines: SaleLineFact[]
  payments: SalePaymentFact[]
  shifts: ShiftFact[]
  closes: ShiftCloseFact[]
  cash: CashMovementFact[]
  stock: StockMovementFact[]
  reports: DeviceReportFact[]
}

export function noFacts(): Facts {
  return { sales: [], lines: [], payments: [], shifts: [], closes: [], cash: [], stock: [], reports: [] }
}
