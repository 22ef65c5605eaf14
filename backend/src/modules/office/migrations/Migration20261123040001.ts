import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123040001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "saved_filter" (
        "id" text primary key,
        "officer_id" text not null,
        "name" text not null,
        "page" text not null check ("page" in ('register', 'today', 'stamps')),
        "query" text not null check (length("query") <= 1000),
        "place" integer not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null
      );
      create unique index if not exists "IDX_saved_filter_officer_id_page_name_unique"
        on "saved_filter" ("officer_id", "page", "name") where deleted_at is null;
      create index if not exists "IDX_saved_filter_deleted_at" on "saved_filter" ("deleted_at") where deleted_at is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "saved_filter" cascade;`)
  }
}
