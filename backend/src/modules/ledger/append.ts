import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Appended, CommandRow } from "./decide-batch"
import type { Facts } from "./facts"

const COLUMNS = {
  ledger_command: columns<CommandRow>()(
    ...([
      "id",
      "device_id",
      "sales_point_id",
      "device_seq",
      "holds_place",
      "type",
      "version",
      "fingerprint",
    ] as const),
    ...(["previous", "occurred_at", "received_at", "status", "outcome", "body"] as const),
  ),
  ledger_sale: columns<Facts["sales"][number]>()(
    ...([
      "id",
      "kind",
      "original_sale_id",
      "receipt_no",
      "device_id",
      "device_seq",
      "sales_point_id",
    ] as const),
    ...([
      "shift_id",
      "staff_id",
      "fair_id",
      "booth_id",
      "occurred_at",
      "received_at",
      "business_day",
    ] as const),
    ...(["catalogue_version", "gross", "discount", "cash_rounding", "total", "flags"] as const),
  ),
  ledger_sale_line: columns<Facts["lines"][number]>()(
    ...([
      "sale_id",
      "line_no",
      "kind",
      "sales_point_id",
      "fair_id",
      "booth_id",
      "occurred_at",
      "business_day",
    ] as const),
    ...(["variant_id", "product_id", "title", "producer_id", "producer_name", "product_set", "lot"] as const),
    ...([
      "trace_code",
      "expires_on",
      "certificate_id",
      "stars",
      "state",
      "till_certificate",
      "origin",
    ] as const),
    ...([
      "vat_rate",
      "vat",
      "supply_model",
      "commission_bp",
      "quantity_milli",
      "unit_price",
      "discount",
    ] as const),
    ...(["total", "returned_to_stock"] as const),
  ),
  ledger_sale_payment: columns<Facts["payments"][number]>()(
    ...([
      "sale_id",
      "payment_no",
      "sales_point_id",
      "fair_id",
      "booth_id",
      "occurred_at",
      "business_day",
    ] as const),
    ...(["tender", "amount", "received", "change", "reference", "state"] as const),
  ),
  ledger_shift: columns<Facts["shifts"][number]>()(
    ...(["id", "command_id", "device_id", "sales_point_id", "staff_id", "fair_id", "booth_id"] as const),
    ...(["opened_at", "opening_float", "flags"] as const),
  ),
  ledger_shift_close: columns<Facts["closes"][number]>()(
    ...([
      "command_id",
      "shift_id",
      "device_id",
      "sales_point_id",
      "staff_id",
      "closed_at",
      "counted",
    ] as const),
    ...(["till_expected", "expected", "note", "flags"] as const),
  ),
  ledger_cash_movement: columns<Facts["cash"][number]>()(
    ...(["command_id", "shift_id", "sales_point_id", "staff_id", "occurred_at", "amount", "reason"] as const),
  ),
  ledger_stock_movement: columns<Facts["stock"][number]>()(
    ...(["source_ref", "line_no", "sales_point_id", "variant_id", "lot", "expires_on", "reason"] as const),
    ...(["quantity_milli", "occurred_at", "received_at"] as const),
  ),
  ledger_device_report: columns<Facts["reports"][number]>()(
    ...([
      "command_id",
      "device_id",
      "sales_point_id",
      "reported_at",
      "received_at",
      "unsynced_sales",
    ] as const),
    ...([
      "parked_commands",
      "storage_persisted",
      "app_version",
      "catalogue_version",
      "clock_offset_ms",
    ] as const),
  ),
}

/** Only columns the row really has. */
function columns<Row>() {
  return (...names: (keyof Row & string)[]): string => names.map((name) => `"${name}"`).join(", ")
}

const inserts = Object.entries(COLUMNS).map(
  ([table, names], index) =>
    `f${index} as (insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ?::json))`,
)
const APPEND = `with ${inserts.join(",\n")} select 1`

/** Claims, outcomes and facts of a batch in one statement. A claim somebody else holds fails it with a unique violation. */
export async function append(trx: Knex.Transaction, { commands, facts }: Appended): Promise<void> {
  const { sales, lines, payments, shifts, closes, cash, stock, reports } = facts
  const rows = [commands, sales, lines, payments, shifts, closes, cash, stock, reports]
  await trx
    .raw(
      APPEND,
      rows.map((of) => JSON.stringify(of)),
    )
    .options({ name: "ledger-append" })
}
