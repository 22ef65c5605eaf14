import type { CommandRow } from "./decide-batch"
import type { Facts, LineDimensions, SaleFact } from "./facts"

type ColumnType =
  | "uuid"
  | "text"
  | "int"
  | "smallint"
  | "bigint"
  | "boolean"
  | "date"
  | "timestamptz"
  | "json"
  | "jsonb"
  | "text[]"

/** The columns of a table that a row gives, with their types. */
export type Columns = Readonly<Record<string, ColumnType>>

type ColumnsOf<Row> = Readonly<Record<keyof Row & string, ColumnType>>

const command: ColumnsOf<CommandRow> = {
  ...{ id: "uuid", device_id: "text", sales_point_id: "text", device_seq: "bigint", holds_place: "boolean" },
  ...{ type: "text", version: "int", fingerprint: "text", previous: "text", occurred_at: "timestamptz" },
  ...{ received_at: "timestamptz", status: "text", outcome: "jsonb", body: "json" },
}

const sale: ColumnsOf<Facts["sales"][number]> = {
  ...{
    id: "uuid",
    kind: "text",
    original_sale_id: "uuid",
    receipt_no: "text",
    device_id: "text",
    device_seq: "bigint",
  },
  ...{ sales_point_id: "text", shift_id: "uuid", staff_id: "text", fair_id: "text", booth_id: "text" },
  ...{
    occurred_at: "timestamptz",
    received_at: "timestamptz",
    business_day: "date",
    catalogue_version: "text",
  },
  ...{ gross: "bigint", discount: "bigint", cash_rounding: "bigint", total: "bigint", flags: "text[]" },
}

const line: ColumnsOf<Omit<Facts["lines"][number], "dimensions">> = {
  ...{ sale_id: "uuid", line_no: "int", variant_id: "text", lot: "text", trace_code: "text" },
  ...{
    expires_on: "date",
    vat: "bigint",
    quantity_milli: "bigint",
    unit_price: "bigint",
    discount: "bigint",
  },
  ...{ total: "bigint", returned_to_stock: "boolean" },
}

const dimensions: ColumnsOf<LineDimensions> = {
  ...{ product_id: "text", title: "text", producer_id: "text", producer_name: "text", product_set: "text" },
  ...{ certificate_id: "text", stars: "smallint", state: "text", origin: "text", vat_rate: "smallint" },
  ...{ supply_model: "text", commission_bp: "int" },
}

const payment: ColumnsOf<Facts["payments"][number]> = {
  ...{ sale_id: "uuid", payment_no: "int", tender: "text", amount: "bigint", received: "bigint" },
  ...{ change: "bigint", reference: "text", state: "text" },
}

const shift: ColumnsOf<Facts["shifts"][number]> = {
  ...{
    id: "uuid",
    command_id: "uuid",
    device_id: "text",
    sales_point_id: "text",
    staff_id: "text",
    fair_id: "text",
  },
  ...{ booth_id: "text", opened_at: "timestamptz", opening_float: "bigint", flags: "text[]" },
}

const close: ColumnsOf<Facts["closes"][number]> = {
  ...{ command_id: "uuid", shift_id: "uuid", device_id: "text", sales_point_id: "text", staff_id: "text" },
  ...{
    closed_at: "timestamptz",
    counted: "bigint",
    till_expected: "bigint",
    expected: "bigint",
    note: "text",
  },
  flags: "text[]",
}

const cash: ColumnsOf<Facts["cash"][number]> = {
  ...{
    command_id: "uuid",
    shift_id: "uuid",
    sales_point_id: "text",
    staff_id: "text",
    occurred_at: "timestamptz",
  },
  ...{ amount: "bigint", reason: "text" },
}

const stock: ColumnsOf<Facts["stock"][number]> = {
  ...{ source_ref: "text", line_no: "int", sales_point_id: "text", variant_id: "text", lot: "text" },
  ...{ expires_on: "date", reason: "text", quantity_milli: "bigint" },
  ...{ occurred_at: "timestamptz", received_at: "timestamptz" },
}

const report: ColumnsOf<Facts["reports"][number]> = {
  ...{ command_id: "uuid", device_id: "text", sales_point_id: "text", reported_at: "timestamptz" },
  ...{
    received_at: "timestamptz",
    unsynced_sales: "int",
    parked_commands: "int",
    storage_persisted: "boolean",
  },
  ...{ app_version: "text", catalogue_version: "text", clock_offset_ms: "bigint" },
}

/** The place and time of a sale, which its lines and payments repeat so that reports need not look them up. */
const PLACE_AND_TIME = ["sales_point_id", "fair_id", "booth_id", "occurred_at", "business_day"] as const

export interface FactTable {
  table: string
  of: keyof Facts
  columns: Columns
  /** Columns that repeat the sale's, by `sale_id`. */
  of_sale: readonly (keyof SaleFact)[]
}

export const COMMAND_COLUMNS: Columns = command
export const DIMENSION_COLUMNS: Columns = dimensions

export const FACT_TABLES: readonly FactTable[] = [
  { table: "ledger_sale", of: "sales", columns: sale, of_sale: [] },
  { table: "ledger_sale_line", of: "lines", columns: line, of_sale: ["kind", ...PLACE_AND_TIME] },
  { table: "ledger_sale_payment", of: "payments", columns: payment, of_sale: PLACE_AND_TIME },
  { table: "ledger_shift", of: "shifts", columns: shift, of_sale: [] },
  { table: "ledger_shift_close", of: "closes", columns: close, of_sale: [] },
  { table: "ledger_cash_movement", of: "cash", columns: cash, of_sale: [] },
  { table: "ledger_stock_movement", of: "stock", columns: stock, of_sale: [] },
  { table: "ledger_device_report", of: "reports", columns: report, of_sale: [] },
]
