import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What looking into a flag came to, beside the words. */
export class Migration20261123020003 extends Migration {
  override up(): void {
    this.addSql(`alter table trace_flag add column if not exists settle_verdict text null
      check (settle_verdict in ('confirmed', 'false_alarm'))`)
  }

  override down(): void {
    this.addSql("alter table trace_flag drop column if exists settle_verdict")
  }
}
