import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Money that came in cash goes back too, and is no part of what came by transfer. */
export class Migration20261123090000 extends Migration {
  override up(): void {
    this.addSql(`alter table money_due drop constraint money_due_way_check,
      add constraint money_due_way_check check (way in ('bank', 'stripe', 'cash'))`)
  }

  override down(): void {
    this.addSql(`alter table money_due drop constraint money_due_way_check,
      add constraint money_due_way_check check (way in ('bank', 'stripe')) not valid`)
  }
}
