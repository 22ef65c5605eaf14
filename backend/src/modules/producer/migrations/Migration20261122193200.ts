import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where else a product is sold: one address for each platform. */
export class Migration20261122193200 extends Migration {
  override up(): void {
    this.addSql(`
      create table if not exists marketplace_link (
        registration_id text not null,
        marketplace text not null check (length(marketplace) between 1 and 60),
        url text not null check (url like 'https://%' and length(url) <= 500),
        state text not null check (state in ('live', 'ended')),
        entered_by text not null,
        entered_at timestamptz not null default now(),
        primary key (registration_id, marketplace)
      );
    `)
  }

  override down(): void {
    this.addSql("drop table if exists marketplace_link")
  }
}
