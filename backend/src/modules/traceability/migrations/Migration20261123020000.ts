import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPED = `created_at timestamptz not null default now(), updated_at timestamptz not null default now(), deleted_at timestamptz null`

/** Lots, their stages, orders of stamps; stops, inspections and reports. */
export class Migration20261123020000 extends Migration {
  override up(): void {
    this.addSql(`
      create table if not exists lot (
        id text primary key,
        number text not null check (number ~ '^[!-"%-?A-Z_a-z]{1,20}$'),
        variant_id text not null,
        product_id text not null,
        registration_id text not null,
        gtin text not null check (gtin ~ '^[0-9]{14}$'),
        made_on text not null,
        expires_on text null check (expires_on >= made_on),
        quantity_milli bigint not null check (quantity_milli > 0),
        unit text not null,
        growing_areas text[] not null,
        material_zone text null,
        standards text[] not null,
        test_reports jsonb not null,
        note text null,
        entered_by_type text not null,
        entered_by text not null,
        ${STAMPED}
      );
      create unique index if not exists "IDX_lot_gtin_number_unique" on lot (gtin, number) where deleted_at is null;
      create index if not exists "IDX_lot_variant_id" on lot (variant_id) where deleted_at is null;
      create index if not exists "IDX_lot_product_id" on lot (product_id) where deleted_at is null;
      create index if not exists "IDX_lot_registration_id" on lot (registration_id) where deleted_at is null;

      create table if not exists lot_stage (
        id text primary key,
        lot_id text not null,
        seq integer not null,
        name text not null,
        at timestamptz not null,
        place_name text not null,
        place_code text null,
        place_kind text not null check (place_kind in ('gln', 'commune', 'text')),
        party text null,
        direction text not null check (direction in ('back', 'own', 'forward')),
        evidence_file_id text null,
        ${STAMPED}
      );
      create unique index if not exists "IDX_lot_stage_lot_id_seq_unique" on lot_stage (lot_id, seq) where deleted_at is null;

      create table if not exists stamp_run (
        id text primary key,
        lot_id text not null,
        level text not null check (level in ('lot', 'serial')),
        carrier text not null check (carrier in ('qr', 'datamatrix', 'both')),
        sheet text not null,
        count integer not null check (count > 0),
        keyed boolean not null,
        printed_at timestamptz null,
        printed_by text null,
        reason text not null,
        ${STAMPED}
      );
      create index if not exists "IDX_stamp_run_lot_id" on stamp_run (lot_id) where deleted_at is null;
    `)
    this.addSql(`
      create table if not exists stop_order (
        id text primary key,
        kind text not null check (kind in ('hold', 'recall')),
        subject text not null check (subject in ('lot', 'product', 'producer')),
        lot_id text null,
        registration_id text null,
        product_id text null,
        producer_id text not null,
        gtin text null,
        lot_number text null,
        reason text not null,
        document_no text null,
        public_words text null,
        shop_too boolean not null default true,
        inspection_id text null,
        placed_by text not null,
        placed_at timestamptz not null,
        lifted_at timestamptz null,
        lifted_by text null,
        lift_reason text null,
        lift_document text null,
        ${STAMPED},
        check (case subject
          when 'lot' then lot_id is not null and registration_id is not null and lot_number is not null
          when 'product' then registration_id is not null and lot_id is null
          else lot_id is null and registration_id is null end)
      );
      create index if not exists "IDX_stop_order_open" on stop_order (lifted_at) where lifted_at is null;
      create index if not exists "IDX_stop_order_producer_id" on stop_order (producer_id) where deleted_at is null;

      create table if not exists inspection (
        id text primary key,
        number text not null,
        at timestamptz not null,
        inspector_id text not null,
        place_kind text not null check (place_kind in ('sales_point', 'producer')),
        sales_point_id text null,
        producer_id text null,
        latitude double precision null,
        longitude double precision null,
        campaign text null,
        summary text not null,
        handling text null,
        document_no text null,
        result text not null check (result in ('passed', 'failed', 'pending')),
        follow_up text not null check (follow_up in ('none', 'hold_proposed')),
        file_ids text[] not null,
        ${STAMPED}
      );
      create unique index if not exists "IDX_inspection_number_unique" on inspection (number) where deleted_at is null;
      create index if not exists "IDX_inspection_sales_point_id" on inspection (sales_point_id) where deleted_at is null;
      create index if not exists "IDX_inspection_producer_id" on inspection (producer_id) where deleted_at is null;
      create index if not exists "IDX_inspection_at" on inspection (at) where deleted_at is null;

      create table if not exists inspection_item (
        id text primary key,
        inspection_id text not null,
        product_id text null,
        lot_id text null,
        code_read text null,
        serial text null,
        label_ok boolean null,
        stars_ok boolean null,
        sample_taken boolean not null default false,
        sample_no text null,
        result text not null check (result in ('passed', 'failed', 'pending')),
        note text null,
        ${STAMPED}
      );
      create index if not exists "IDX_inspection_item_inspection_id" on inspection_item (inspection_id) where deleted_at is null;

      create table if not exists violation_report (
        id text primary key,
        number text not null,
        about text not null check (about in ('fake', 'stars', 'unsafe', 'label', 'other')),
        code_read text null,
        gtin text null,
        lot text null,
        serial text null,
        registration_id text null,
        department text not null check (department in ('agriculture', 'trade', 'health', 'culture')),
        place text null,
        words text not null check (length(words) <= 4000),
        file_ids text[] not null,
        contact text null,
        state text not null default 'received' check (state in ('received', 'looking', 'settled')),
        answer text null,
        settled_by text null,
        at timestamptz not null,
        ${STAMPED}
      );
      create unique index if not exists "IDX_violation_report_number_unique" on violation_report (number) where deleted_at is null;
      create index if not exists "IDX_violation_report_department_state" on violation_report (department, state) where deleted_at is null;
    `)
  }

  override down(): void {
    for (const table of [
      "violation_report",
      "inspection_item",
      "inspection",
      "stop_order",
      "stamp_run",
      "lot_stage",
      "lot",
    ])
      this.addSql(`drop table if exists ${table} cascade`)
  }
}
