import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Numbers for goods that have none from GS1; one once given is never given again. */
export class Migration20261123020002 extends Migration {
  override up(): void {
    this.addSql("create sequence if not exists internal_gtin_number")
  }

  override down(): void {
    this.addSql("drop sequence if exists internal_gtin_number")
  }
}
