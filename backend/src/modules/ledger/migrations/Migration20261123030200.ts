import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Ways to what was sold of one serial or one lot. A line without either, as most are, stands in neither index, and costs
 * the intake nothing.
 */
export class Migration20261123030200 extends Migration {
  override up(): void {
    this.addSql(
      `create index if not exists ledger_sale_line_serial on ledger_sale_line (trace_code, variant_id) where trace_code is not null`,
    )
    this.addSql(
      `create index if not exists ledger_sale_line_lot on ledger_sale_line (lot, variant_id) where lot is not null`,
    )
    this.addSql(
      `create index if not exists ledger_stock_movement_lot on ledger_stock_movement (lot, variant_id) where lot is not null`,
    )
  }

  override down(): void {
    for (const index of ["ledger_sale_line_serial", "ledger_sale_line_lot", "ledger_stock_movement_lot"])
      this.addSql(`drop index if exists ${index}`)
  }
}
