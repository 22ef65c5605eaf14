import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Millions of stamps and scans. What a scan changes on a stamp stands in no index, so that counting it rewrites the row in
 * place. A scan keeps no address, no cookie and no browser; `area` is a tenth of a degree, when the visitor gave it.
 */
export class Migration20261123020001 extends Migration {
  override up(): void {
    this.addSql(`
      create table if not exists trace_stamp (
        gtin char(14) not null,
        serial text not null,
        lot_id text not null,
        run_id text not null,
        state smallint not null default 0 check (state in (0, 1, 2)),
        printed_at timestamptz not null,
        used_at timestamptz null,
        voided_at timestamptz null,
        void_reason text null,
        scan_count integer not null default 0,
        first_scan_at timestamptz null,
        last_scan_at timestamptz null,
        last_area text null,
        places smallint not null default 0,
        flag_bits smallint not null default 0,
        primary key (gtin, serial) include (lot_id)
      ) with (fillfactor = 85);
      comment on column trace_stamp.state is '0 printed, 1 used, 2 void';
      create index if not exists trace_stamp_run on trace_stamp (run_id);
      create index if not exists trace_stamp_lot on trace_stamp (lot_id, state);

      create table if not exists trace_lot_count (
        lot_id text primary key,
        printed bigint not null default 0,
        used bigint not null default 0,
        voided bigint not null default 0,
        scans bigint not null default 0,
        last_scan_at timestamptz null
      ) with (fillfactor = 50);

      create table if not exists trace_scan (
        at timestamptz not null,
        gtin char(14) not null,
        serial text null,
        lot_id text null,
        area text null,
        channel smallint not null check (channel in (0, 1, 2)),
        flags smallint not null default 0
      ) partition by range (at);
      comment on column trace_scan.channel is '0 public, 1 inspector, 2 till';
      create table if not exists trace_scan_other partition of trace_scan default;
      create index if not exists trace_scan_at on trace_scan using brin (at);
      create index if not exists trace_scan_stamp on trace_scan (gtin, serial, at desc) where serial is not null;

      create table if not exists trace_flag (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        gtin char(14) not null,
        serial text not null,
        lot_id text null,
        kind text not null check (kind in ('far_apart', 'after_sale', 'too_often', 'void_stamp', 'forged')),
        severity text not null check (severity in ('notice', 'suspicious')),
        detail jsonb not null,
        department text not null,
        settled_at timestamptz null,
        settled_by text null,
        settle_note text null
      );
      create unique index if not exists trace_flag_open on trace_flag (gtin, serial, kind) where settled_at is null;
    `)
    this.addSql(`
      create or replace function ensure_scan_partition(of_day date) returns void language plpgsql as $$
      declare
        first timestamptz := date_trunc('month', of_day::timestamp) at time zone 'Asia/Ho_Chi_Minh';
        next timestamptz := (date_trunc('month', of_day::timestamp) + interval '1 month') at time zone 'Asia/Ho_Chi_Minh';
        name text := 'trace_scan_' || to_char(of_day, 'YYYY_MM');
      begin
        if to_regclass(name) is not null then return; end if;
        perform pg_advisory_xact_lock(hashtext('trace_scan'));
        if to_regclass(name) is not null then return; end if;
        create temp table early_scan on commit drop as
          select * from trace_scan_other where at >= first and at < next;
        delete from trace_scan_other where at >= first and at < next;
        execute format('create table %I partition of trace_scan for values from (%L) to (%L)', name, first, next);
        insert into trace_scan select * from early_scan;
        drop table early_scan;
      end $$;
      select ensure_scan_partition(current_date), ensure_scan_partition((current_date + interval '1 month')::date);
    `)
  }

  override down(): void {
    this.addSql("drop function if exists ensure_scan_partition")
    for (const table of ["trace_flag", "trace_scan", "trace_lot_count", "trace_stamp"])
      this.addSql(`drop table if exists ${table} cascade`)
  }
}
