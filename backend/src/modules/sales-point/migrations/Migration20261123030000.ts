import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Notices to sales points, and who acknowledged them. */
export class Migration20261123030000 extends Migration {
  override up(): void {
    this.addSql(`create table if not exists notice (
      id text primary key,
      kind text not null check (kind in ('revoked', 'extended', 'stop', 'lift')),
      subject_id text not null,
      product_id text,
      lot_number text,
      title_vi text not null,
      title_en text not null,
      words_vi text not null,
      words_en text not null,
      document_no text,
      sent_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz
    )`)
    this.addSql(
      `create index if not exists "IDX_notice_subject_id" on notice (subject_id) where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_notice_deleted_at" on notice (deleted_at) where deleted_at is null`,
    )
    this.addSql(`create table if not exists notice_receipt (
      id text primary key,
      notice_id text not null references notice (id) on update cascade,
      sales_point_id text not null,
      stock_milli bigint not null,
      seen_at timestamptz,
      acknowledged_at timestamptz,
      acknowledged_by text,
      answer text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz
    )`)
    this.addSql(`create unique index if not exists "IDX_notice_receipt_notice_id_sales_point_id_unique"
      on notice_receipt (notice_id, sales_point_id) where deleted_at is null`)
    this.addSql(
      `create index if not exists notice_receipt_waiting on notice_receipt (sales_point_id) where acknowledged_at is null`,
    )
  }

  override down(): void {
    this.addSql(`drop table if exists notice_receipt`)
    this.addSql(`drop table if exists notice`)
  }
}
