import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122140000 extends Migration {
  /** What was done stays on record, whoever asks. */
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit entries are written once' using errcode = 'OC001';
      end $$;
      create or replace trigger audit_entry_written_once
        before update or delete or truncate on "audit_entry"
        for each statement execute function refuse_audit_change();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists audit_entry_written_once on "audit_entry";
      drop function if exists refuse_audit_change();
    `)
  }
}
