import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The ledger in SQL: money and quantities are bigint, every fact carries the transaction that wrote it (`xid`, so that a
 * reader knows which facts are settled), and the tables refuse UPDATE and DELETE. Refunds are written with negative figures.
 */
export class Migration20261122000000 extends Migration {
  override up(): void {
    this.addSql(`create table if not exists ledger_command (
      id uuid primary key,
      device_id text not null,
      sales_point_id text not null,
      device_seq bigint not null,
      type text not null,
      version int not null,
      fingerprint text not null,
      previous text,
      occurred_at timestamptz not null,
      received_at timestamptz not null,
      status text not null check (status in ('applied', 'rejected')),
      outcome jsonb not null,
      body jsonb not null
    )`)
    this.addSql(`create index if not exists ledger_command_device on ledger_command (device_id, device_seq)`)

    this.addSql(`create table if not exists ledger_sale (
      id uuid primary key,
      kind text not null check (kind in ('sale', 'refund', 'online', 'online_refund')),
      source_ref text unique,
      original_sale_id uuid,
      order_id text,
      receipt_no text not null,
      device_id text,
      device_seq bigint,
      sales_point_id text,
      shift_id uuid,
      staff_id text,
      fair_id text,
      booth_id text,
      occurred_at timestamptz not null,
      received_at timestamptz not null,
      business_day date not null,
      catalogue_version text,
      gross bigint not null,
      discount bigint not null,
      cash_rounding bigint not null,
      total bigint not null,
      flags text[] not null default '{}',
      xid xid8 not null default pg_current_xact_id()
    )`)
    this.addSql(`create index if not exists ledger_sale_day on ledger_sale (business_day, sales_point_id)`)
    this.addSql(`create index if not exists ledger_sale_fair on ledger_sale (fair_id, occurred_at desc, id) where fair_id is not null`)
    this.addSql(`create index if not exists ledger_sale_point on ledger_sale (sales_point_id, occurred_at desc, id)`)
    this.addSql(`create index if not exists ledger_sale_order on ledger_sale (order_id) where order_id is not null`)
    this.addSql(`create index if not exists ledger_sale_receipt on ledger_sale (receipt_no)`)

    this.addSql(`create table if not exists ledger_sale_line (
      sale_id uuid not null,
      line_no int not null,
      kind text not null,
      sales_point_id text,
      fair_id text,
      booth_id text,
      occurred_at timestamptz not null,
      business_day date not null,
      variant_id text not null,
      product_id text,
      title text not null,
      producer_id text,
      producer_name text,
      product_set text,
      lot text,
      trace_code text,
      expires_on date,
      certificate_id text,
      stars smallint,
      state text not null,
      till_certificate jsonb,
      origin text not null check (origin in ('local', 'in_province', 'out_of_province', 'unknown')),
      vat_rate smallint,
      vat bigint not null,
      supply_model text not null,
      commission_bp int not null,
      quantity_milli bigint not null,
      unit_price bigint not null,
      discount bigint not null,
      total bigint not null,
      returned_to_stock boolean not null default true,
      xid xid8 not null default pg_current_xact_id(),
      primary key (sale_id, line_no)
    )`)
    this.addSql(`create index if not exists ledger_sale_line_fair on ledger_sale_line (fair_id, xid) where fair_id is not null`)
    this.addSql(`create index if not exists ledger_sale_line_stock on ledger_sale_line (sales_point_id, variant_id)`)
    this.addSql(`create index if not exists ledger_sale_line_day on ledger_sale_line (business_day)`)

    this.addSql(`create table if not exists ledger_sale_payment (
      sale_id uuid not null,
      payment_no int not null,
      sales_point_id text,
      fair_id text,
      booth_id text,
      occurred_at timestamptz not null,
      business_day date not null,
      tender text not null,
      amount bigint not null,
      received bigint,
      change bigint,
      reference text,
      state text,
      xid xid8 not null default pg_current_xact_id(),
      primary key (sale_id, payment_no)
    )`)
    this.addSql(`create index if not exists ledger_sale_payment_fair on ledger_sale_payment (fair_id, xid) where fair_id is not null`)
    this.addSql(`create index if not exists ledger_sale_payment_day on ledger_sale_payment (business_day)`)

    this.addSql(`create table if not exists ledger_shift (
      id uuid primary key,
      command_id uuid not null unique,
      device_id text not null,
      sales_point_id text not null,
      staff_id text not null,
      fair_id text,
      booth_id text,
      opened_at timestamptz not null,
      opening_float bigint not null,
      flags text[] not null default '{}'
    )`)
    this.addSql(`create index if not exists ledger_shift_point on ledger_shift (sales_point_id, opened_at desc)`)
    this.addSql(`create table if not exists ledger_shift_close (
      command_id uuid primary key,
      shift_id uuid not null,
      device_id text not null,
      sales_point_id text not null,
      staff_id text not null,
      closed_at timestamptz not null,
      counted bigint not null,
      till_expected bigint not null,
      expected bigint not null,
      note text,
      flags text[] not null default '{}'
    )`)
    this.addSql(`create index if not exists ledger_shift_close_shift on ledger_shift_close (shift_id)`)
    this.addSql(`create table if not exists ledger_cash_movement (
      command_id uuid primary key,
      shift_id uuid not null,
      sales_point_id text not null,
      staff_id text not null,
      occurred_at timestamptz not null,
      amount bigint not null,
      reason text not null
    )`)
    this.addSql(`create index if not exists ledger_cash_movement_shift on ledger_cash_movement (shift_id)`)

    this.addSql(`create table if not exists ledger_stock_movement (
      id bigint generated always as identity primary key,
      source_ref text not null,
      line_no int not null,
      sales_point_id text not null,
      variant_id text not null,
      lot text,
      expires_on date,
      reason text not null check (reason in ('opening', 'receive', 'return', 'transfer_out', 'transfer_in', 'count')),
      quantity_milli bigint not null,
      occurred_at timestamptz not null,
      received_at timestamptz not null,
      xid xid8 not null default pg_current_xact_id(),
      unique (source_ref, line_no)
    )`)
    this.addSql(`create index if not exists ledger_stock_movement_level on ledger_stock_movement (sales_point_id, variant_id)`)

    this.addSql(`create table if not exists ledger_device_report (
      command_id uuid primary key,
      device_id text not null,
      sales_point_id text not null,
      reported_at timestamptz not null,
      received_at timestamptz not null,
      unsynced_sales int not null,
      parked_commands int not null,
      storage_persisted boolean not null,
      app_version text not null,
      catalogue_version text not null,
      clock_offset_ms bigint not null
    )`)
    this.addSql(`create index if not exists ledger_device_report_device on ledger_device_report (device_id, received_at desc)`)

    this.addSql(`create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'ledger facts are never changed: % on %', tg_op, tg_table_name using errcode = 'OC001'; end $$`)
    for (const table of FACTS) {
      this.addSql(`create or replace trigger ${table}_append_only before update or delete or truncate on ${table}
        for each statement execute function ledger_refuse_change()`)
    }
  }

  override down(): void {
    for (const table of FACTS) this.addSql(`drop table if exists ${table}`)
    this.addSql(`drop function if exists ledger_refuse_change()`)
  }
}

const FACTS = [
  "ledger_command",
  "ledger_sale",
  "ledger_sale_line",
  "ledger_sale_payment",
  "ledger_shift",
  "ledger_shift_close",
  "ledger_cash_movement",
  "ledger_stock_movement",
  "ledger_device_report",
]
