import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122193100 extends Migration {
  override up(): void {
    this.addSql(`
      create table if not exists footfall (
        day date not null,
        kind text not null check (kind in ('view', 'search', 'search_miss', 'cart', 'order')),
        subject text not null check (length(subject) <= 200),
        count integer not null check (count > 0),
        primary key (kind, day, subject)
      );
    `)
  }

  override down(): void {
    this.addSql("drop table if exists footfall")
  }
}
