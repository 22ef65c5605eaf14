import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever writes a row of the register, its image before and after stays on record with who, why and on which document. */
export class Migration20261123010002 extends Migration {
  override up(): void {
    this.addSql(REGISTER_CHANGE)
    this.addSql(KEEP_CHANGE)
    for (const table of KEPT)
      this.addSql(`
        create or replace trigger register_change_kept after insert or update or delete on "${table}"
          for each row execute function keep_register_change()`)
    this.addSql(WRITTEN_ONCE)
  }

  override down(): void {
    for (const table of KEPT) this.addSql(`drop trigger if exists register_change_kept on "${table}"`)
    this.addSql(`drop table if exists "register_change"`)
    this.addSql(`drop function if exists keep_register_change()`)
    this.addSql(`drop function if exists refuse_register_change()`)
  }
}

const KEPT = ["producer", "registration", "certificate", "paper"]

const REGISTER_CHANGE = `
  create table if not exists "register_change" (
    "id" bigint generated always as identity primary key,
    "at" timestamptz not null default clock_timestamp(),
    "xid" xid8 not null default pg_current_xact_id(),
    "table_name" text not null, "row_id" text not null, "registration_id" text null,
    "before" jsonb null, "after" jsonb null,
    "actor_type" text not null, "actor_id" text not null,
    "reason" text null, "document_no" text null, "source" text not null);
  create index if not exists "register_change_row" on "register_change" ("table_name", "row_id", "id");
  create index if not exists "register_change_registration" on "register_change" ("registration_id", "id");
  create index if not exists "register_change_at" on "register_change" ("at")`

const KEEP_CHANGE = `
  create or replace function keep_register_change() returns trigger language plpgsql as $$
  declare
    note jsonb := coalesce(nullif(current_setting('ocop.change', true), '')::jsonb, '{}');
    image_before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - 'updated_at' end;
    image_after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - 'updated_at' end;
    image jsonb := coalesce(image_after, image_before);
  begin
    if image_before is not distinct from image_after then return null; end if;
    insert into register_change (table_name, row_id, registration_id, before, after,
                                 actor_type, actor_id, reason, document_no, source)
    values (tg_table_name, image ->> 'id',
            case when tg_table_name = 'registration' then image ->> 'id' else image ->> 'registration_id' end,
            image_before, image_after,
            coalesce(note ->> 'actor_type', 'system'), coalesce(note ->> 'actor_id', ''),
            note ->> 'reason', note ->> 'document_no', coalesce(note ->> 'source', 'system'));
    return null;
  end $$`

const WRITTEN_ONCE = `
  create or replace function refuse_register_change() returns trigger language plpgsql as $$
  begin
    raise exception 'what changed in the register is written once' using errcode = 'OC001';
  end $$;
  create or replace trigger register_change_written_once
    before update or delete or truncate on "register_change"
    for each statement execute function refuse_register_change()`
