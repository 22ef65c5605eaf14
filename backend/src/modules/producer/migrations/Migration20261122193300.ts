import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Pictures of goods that sellers uploaded, by what is in them; `files` names where each width and form is kept. */
export class Migration20261122193300 extends Migration {
  override up(): void {
    this.addSql(`
      create table if not exists product_picture (
        id text primary key check (id ~ '^[0-9a-f]{32}$'),
        width integer not null check (width between 1 and 1280),
        height integer not null check (height > 0),
        files jsonb not null,
        uploaded_by_type text not null,
        uploaded_by text not null,
        uploaded_at timestamptz not null default now()
      );
    `)
  }

  override down(): void {
    this.addSql("drop table if exists product_picture")
  }
}
