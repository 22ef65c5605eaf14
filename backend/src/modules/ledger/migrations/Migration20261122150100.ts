import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Ways down from a report's row to its receipts, also where they are few among many. */
export class Migration20261122150100 extends Migration {
  override up(): void {
    this.addSql(
      `create index if not exists ledger_sale_line_product on ledger_sale_line (product_id, occurred_at)`,
    )
    this.addSql(
      `create index if not exists ledger_sale_line_stars on ledger_sale_line (fair_id, stars, occurred_at) where fair_id is not null`,
    )
  }

  override down(): void {
    this.addSql(`drop index if exists ledger_sale_line_stars`)
    this.addSql(`drop index if exists ledger_sale_line_product`)
  }
}
