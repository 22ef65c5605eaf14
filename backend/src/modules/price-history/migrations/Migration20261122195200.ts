import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122195200 extends Migration {
  override up(): void {
    this.addSql(`
      create table if not exists price_seen (
        id bigint generated always as identity primary key,
        variant_id text not null,
        price bigint not null check (price >= 0),
        at timestamptz not null
      );
      create index if not exists price_seen_variant on price_seen (variant_id, at desc, id desc);
    `)
    this.addSql(`create or replace function price_seen_refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'a price that was asked is never changed: % on %', tg_op, tg_table_name using errcode = 'OC001'; end $$`)
    this.addSql(`create or replace trigger price_seen_append_only before update or delete or truncate on price_seen
      for each statement execute function price_seen_refuse_change()`)
  }

  override down(): void {
    this.addSql("drop table if exists price_seen")
    this.addSql("drop function if exists price_seen_refuse_change()")
  }
}
