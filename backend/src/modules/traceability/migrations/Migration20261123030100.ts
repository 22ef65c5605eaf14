import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The same goods are under one open order of a kind at most, whoever places a second at the same moment. */
export class Migration20261123030100 extends Migration {
  override up(): void {
    this.addSql(`create unique index if not exists stop_order_open_subject
      on stop_order (kind, subject, coalesce(lot_id, registration_id, producer_id))
      where lifted_at is null and deleted_at is null`)
  }

  override down(): void {
    this.addSql(`drop index if exists stop_order_open_subject`)
  }
}
