import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A sale's lines and payments are written by the sale's own transaction, so its `xid` is kept once, on the sale, and what
 * adds up new facts goes from the sale to them: much of what a sale wrote into indexes was copies of that. What a till showed of a certificate is in its command. Postgres 18
 * skips over the leading column of an index, so one index serves goods with and without their producer, and one the stars
 * of a fair and of all. A command's body is kept as the text it is: nothing looks into it, and it is read back as it was written.
 */
export class Migration20261122170000 extends Migration {
  override up(): void {
    this.addSql(revenueEntries)
    this.addSql(stockEntries)
    for (const index of [
      ...["ledger_sale_line_xid", "ledger_sale_line_stock", "ledger_sale_line_day", "ledger_sale_line_product"],
      ...["ledger_sale_payment_xid", "ledger_sale_payment_day", "ledger_sale_line_stars"],
    ])
      this.addSql(`drop index if exists ${index}`)
    this.addSql(
      `create index if not exists ledger_sale_line_stars on ledger_sale_line (fair_id, stars, occurred_at)`,
    )
    this.addSql(`alter table ledger_command alter column body type json using body::json`)
    this.addSql(`alter table ledger_sale_line drop column if exists xid, drop column if exists till_certificate`)
    this.addSql(`alter table ledger_sale drop constraint if exists ledger_sale_source_ref_key`)
    this.addSql(
      `create unique index if not exists ledger_sale_source on ledger_sale (source_ref) where source_ref is not null`,
    )
    this.addSql(`alter table ledger_sale_payment drop column if exists xid`)
  }

  /** The columns come back empty of what was in them, so the views go on reading the sale. */
  override down(): void {
    this.addSql(`create index if not exists ledger_sale_line_product on ledger_sale_line (product_id, occurred_at)`)
  }
}

/** Stars count only while the certificate was in force. Goods are broken down for fairs; elsewhere receipts are enough. */
const revenueEntries = `create or replace view ledger_revenue_entry as
  select sale.xid, line.sale_id, line.kind, line.fair_id, line.business_day, line.sales_point_id, line.booth_id,
         part."by", part.key, part.label, line.quantity_milli, line.total as amount
  from ledger_sale sale
  join ledger_sale_line line on line.sale_id = sale.id
  cross join lateral (values
    ('producer', coalesce(line.producer_id, ''), line.producer_name),
    ('product', coalesce(line.product_id, line.variant_id), line.title),
    ('star', case when line.state in ('valid', 'renewal_window', 'renewal_late', 'extended')
                  then coalesce(line.stars::text, 'none') else 'none' end, null),
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
    ('flagged', '', case when cardinality(sale.flags) > 0 then sale.total end),
    ('hour', sale.business_day || to_char(sale.occurred_at at time zone 'Asia/Ho_Chi_Minh', '"T"HH24'),
      case when sale.fair_id is not null then sale.gross - sale.discount end)
  ) part("by", key, amount)
  where part.amount is not null
  union all
  select sale.xid, payment.sale_id, case when payment.amount < 0 then 'refund' else 'sale' end,
         payment.fair_id, payment.business_day, payment.sales_point_id, payment.booth_id,
         part."by", payment.tender, null, 0, payment.amount
  from ledger_sale sale
  join ledger_sale_payment payment on payment.sale_id = sale.id
  cross join lateral (values
    ('tender'),
    (case when payment.tender in ('vietqr', 'transfer') and payment.state is distinct from 'confirmed' then 'unconfirmed' end)
  ) part("by")
  where payment.fair_id is not null and part."by" is not null`

const stockEntries = `create or replace view ledger_stock_entry as
  select xid, sales_point_id, variant_id, quantity_milli from ledger_stock_movement
  union all
  select sale.xid, sale.sales_point_id, line.variant_id, -line.quantity_milli
  from ledger_sale sale
  join ledger_sale_line line on line.sale_id = sale.id
  where sale.sales_point_id is not null and (line.kind = 'sale' or (line.kind = 'refund' and line.returned_to_stock))`
