import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Derived from the facts and rebuildable from them: what reports add up. A rollup holds exactly the facts with
 * `xid < ledger_rollup_mark.watermark`; whoever reads adds the facts from the watermark on in the same snapshot, so the
 * figures are exact at every moment. `ledger_revenue_entry` says what a fact counts towards, for rollup and tail alike.
 */
export class Migration20261122100000 extends Migration {
  override up(): void {
    this.addSql(`create index if not exists ledger_sale_xid on ledger_sale (xid)`)
    this.addSql(`create index if not exists ledger_sale_line_xid on ledger_sale_line (xid)`)
    this.addSql(`create index if not exists ledger_sale_payment_xid on ledger_sale_payment (xid)`)
    this.addSql(`create index if not exists ledger_stock_movement_xid on ledger_stock_movement (xid)`)
    this.addSql(`drop index if exists ledger_sale_line_fair`)
    this.addSql(`drop index if exists ledger_sale_payment_fair`)
    this.addSql(
      `create index if not exists ledger_sale_line_goods on ledger_sale_line (producer_id, product_id, occurred_at)`,
    )

    this.addSql(`create table if not exists ledger_rollup_mark (
      name text primary key,
      watermark xid8 not null,
      advanced_at timestamptz not null default now()
    )`)
    this.addSql(
      `insert into ledger_rollup_mark (name, watermark) values ('facts', '0') on conflict do nothing`,
    )
    this.addSql(`create table if not exists ledger_revenue (
      fair_id text not null,
      business_day date not null,
      sales_point_id text not null,
      booth_id text not null,
      "by" text not null,
      key text not null,
      label text,
      sales bigint not null,
      refunds bigint not null,
      quantity_milli bigint not null,
      amount bigint not null,
      primary key (fair_id, business_day, sales_point_id, booth_id, "by", key)
    )`)
    this.addSql(
      `create index if not exists ledger_revenue_day on ledger_revenue (business_day, sales_point_id) where "by" = 'total'`,
    )
    this.addSql(`create table if not exists ledger_stock_level (
      sales_point_id text not null,
      variant_id text not null,
      quantity_milli bigint not null,
      primary key (sales_point_id, variant_id)
    )`)
    this.addSql(`create table if not exists ledger_device_mark (
      device_id text primary key,
      contiguous_seq bigint not null
    )`)
    this.addSql(revenueEntries)
    this.addSql(stockEntries)
    const all = "(select current_setting('ocop.scope', true) = 'all')"
    const part = (n: number) =>
      `any ((select string_to_array(split_part(current_setting('ocop.scope', true), ';', ${n}), ','))::text[])`
    for (const [table, fair] of [
      ["ledger_revenue", ` or fair_id = ${part(2)}`],
      ["ledger_stock_level", ""],
    ]) {
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`alter table ${table} force row level security`)
      this.addSql(
        `create policy ${table}_read on ${table} for select using (${all} or sales_point_id = ${part(1)}${fair})`,
      )
      this.addSql(`create policy ${table}_write on ${table} using (${all}) with check (${all})`)
    }
  }

  override down(): void {
    this.addSql(`drop view if exists ledger_revenue_entry`)
    this.addSql(`drop view if exists ledger_stock_entry`)
    for (const table of [
      "ledger_rollup_mark",
      "ledger_revenue",
      "ledger_stock_level",
      "ledger_device_mark",
    ]) {
      this.addSql(`drop table if exists ${table}`)
    }
  }
}

/** Stars count only while the certificate was in force. Goods are broken down for fairs; elsewhere receipts are enough. */
const revenueEntries = `create or replace view ledger_revenue_entry as
  select line.xid, line.sale_id, line.kind, line.fair_id, line.business_day, line.sales_point_id, line.booth_id,
         part."by", part.key, part.label, line.quantity_milli, line.total as amount
  from ledger_sale_line line
  cross join lateral (values
    ('producer', coalesce(line.producer_id, ''), line.producer_name),
    ('product', coalesce(line.product_id, line.variant_id), line.title),
    ('star', case when line.state in ('valid', 'renewal_window', 'renewal_late', 'extended')
                  then coalesce(line.stars::text, 'none') else 'none' end, null),
    ('hour', to_char(line.business_day, 'YYYY-MM-DD') || to_char(line.occurred_at at time zone 'Asia/Ho_Chi_Minh', '"T"HH24'), null),
    ('lapsed', case when line.state in ('expired', 'revoked') then line.state end, null)
  ) part("by", key, label)
  where line.fair_id is not null and part.key is not null
  union all
  select sale.xid, sale.id, sale.kind, sale.fair_id, sale.business_day, sale.sales_point_id, sale.booth_id,
         part."by", part.key, null, 0, part.amount
  from ledger_sale sale
  cross join lateral (values
    ('total', '', sale.total),
    ('rounding', '', nullif(sale.cash_rounding, 0)),
    ('flagged', '', case when cardinality(sale.flags) > 0 then sale.total end)
  ) part("by", key, amount)
  where part.amount is not null
  union all
  select payment.xid, payment.sale_id, case when payment.amount < 0 then 'refund' else 'sale' end,
         payment.fair_id, payment.business_day, payment.sales_point_id, payment.booth_id,
         part."by", payment.tender, null, 0, payment.amount
  from ledger_sale_payment payment
  cross join lateral (values
    ('tender'),
    (case when payment.tender in ('vietqr', 'transfer') and payment.state is distinct from 'confirmed' then 'unconfirmed' end)
  ) part("by")
  where payment.fair_id is not null and part."by" is not null`

const stockEntries = `create or replace view ledger_stock_entry as
  select xid, sales_point_id, variant_id, quantity_milli from ledger_stock_movement
  union all
  select xid, sales_point_id, variant_id, -quantity_milli from ledger_sale_line
  where sales_point_id is not null and (kind = 'sale' or (kind = 'refund' and returned_to_stock))`
