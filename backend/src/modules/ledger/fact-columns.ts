import type { CommandRow } from "./decide-batch"
import type { Facts } from "./facts"

type ColumnType =
  "uuid" | "text" | "int" | "smallint" | "bigint" | "boolean" | "date" | "timestamptz" | "jsonb" | "text[]"

/** The columns of a table that a row gives, with their types. */
export type Columns = Readonly<Record<string, ColumnType>>

type ColumnsOf<Row> = Readonly<Record<keyof Row & string, ColumnType>>

const command: ColumnsOf<CommandRow> = {
  ...{ id: "uuid", device_id: "text", sales_point_id: "text", device_seq: "bigint", holds_place: "boolean" },
  ...{ type: "text", version: "int", fingerprint: "text", previous: "text", occurred_at: "timestamptz" },
  ...{ received_at: "timestamptz", status: "text", outcome: "jsonb", body: "jsonb" },
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

const line: ColumnsOf<Facts["lines"][number]> = {
  ...{
    sale_id: "uuid",
    line_no: "int",
    kind: "text",
    sales_point_id: "text",
    fair_id: "text",
    booth_id: "text",
  },
  ...{
    occurred_at: "timestamptz",
    business_day: "date",
    variant_id: "text",
    product_id: "text",
    title: "text",
  },
  ...{ producer_id: "text", producer_name: "text", product_set: "text", lot: "text", trace_code: "text" },
  ...{
    expires_on: "date",
    certificate_id: "text",
    stars: "smallint",
    state: "text",
    till_certificate: "jsonb",
  },
  ...{ origin: "text", vat_rate: "smallint", vat: "bigint", supply_model: "text", commission_bp: "int" },
  ...{
    quantity_milli: "bigint",
    unit_price: "bigint",
    discount: "bigint",
    total: "bigint",
    returned_to_stock: "boolean",
  },
}

const payment: ColumnsOf<Facts["payments"][number]> = {
  ...{ sale_id: "uuid", payment_no: "int", sales_point_id: "text", fair_id: "text", booth_id: "text" },
  ...{
    occurred_at: "timestamptz",
    business_day: "date",
    tender: "text",
    amount: "bigint",
    received: "bigint",
  },
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

export const COMMAND_COLUMNS: Columns = command

export const FACT_COLUMNS: readonly { table: string; of: keyof Facts; columns: Columns }[] = [
  { table: "ledger_sale", of: "sales", columns: sale },
  { table: "ledger_sale_line", of: "lines", columns: line },
  { table: "ledger_sale_payment", of: "payments", columns: payment },
  { table: "ledger_shift", of: "shifts", columns: shift },
  { table: "ledger_shift_close", of: "closes", columns: close },
  { table: "ledger_cash_movement", of: "cash", columns: cash },
  { table: "ledger_stock_movement", of: "stock", columns: stock },
  { table: "ledger_device_report", of: "reports", columns: report },
]
