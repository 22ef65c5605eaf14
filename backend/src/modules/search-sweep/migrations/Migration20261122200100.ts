import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122200100 extends Migration {
  override up(): void {
    this.addSql("alter table search_follow add column if not exists seen jsonb not null default '[]'")
  }

  override down(): void {
    this.addSql("alter table search_follow drop column if exists seen")
  }
}
