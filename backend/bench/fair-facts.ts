import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ALL_ROWS, withScope } from "../src/read/scoped"

export interface FairFacts {
  fair_id: string
  booths: number
  producers: number
  products: number
  sales: number
  /** The fair's first day, `YYYY-MM-DD`; sales are spread over `days` from it. */
  first_day: string
  days: number
}

/** Writes a fair and its sales. */
export async function writeFair(knex: Knex, facts: FairFacts): Promise<void> {
  await openFair(knex, facts)
  await writeSales(knex, facts, 1, facts.sales)
}

/** Writes a fair with booths, tills, producers and products. */
export async function openFair(knex: Knex, facts: FairFacts): Promise<void> {
  await withScope(knex, ALL_ROWS, async (trx) => {
    for (const sql of [fairSql, boothsSql, devicesSql, producersSql, productsSql, registrationsSql]) {
      await trx.raw(sql, { ...facts })
    }
  })
}

/**
 * The receipts numbered `from` to `to`, each with its command, in one transaction: three lines a receipt, one receipt in
 * fifty a refund, every seventh paid by VietQR. The same facts every time.
 */
export async function writeSales(knex: Knex, facts: FairFacts, from: number, to: number): Promise<void> {
  await withScope(knex, ALL_ROWS, async (trx) => {
    for (const sql of [commandsSql, linesSql, paymentsSql, salesSql]) {
      await trx.raw(sql, { ...facts, from, to })
    }
  })
}

const fairSql = `insert into fair (id, handle, name, place, organiser, starts_on, ends_on)
  values (:fair_id, :fair_id, 'Hội chợ đo tốc độ', 'Tam Kỳ', 'Sở Công Thương', :first_day,
          to_char(cast(:first_day as date) + cast(:days as int) - 1, 'YYYY-MM-DD'))`

const boothsSql = `with point as (
    insert into sales_point (id, code, name, kind, address, province_code)
    select :fair_id || '_sp' || n, :fair_id || '-' || n, 'Gian ' || n, 'booth', 'Tam Kỳ', '48'
    from generate_series(1, cast(:booths as int)) n returning id, name
  )
  insert into booth (id, number, name, sales_point_id, fair_id)
  select replace(id, '_sp', '_b'), substr(name, 6), name, id, :fair_id from point`

const devicesSql = `insert into device (id, code, name, sales_point_id, paired_at, last_seen_at)
  select :fair_id || '_d' || n, 'A', 'Máy ' || n, :fair_id || '_sp' || n, cast(:first_day as timestamptz) - interval '1 day', now()
  from generate_series(1, cast(:booths as int)) n`

const producersSql = `insert into producer (id, handle, name, name_folded, legal_form, province_code)
  select :fair_id || '_pr' || n, :fair_id || '-' || n, 'HTX ' || n, 'htx ' || n, 'cooperative', '48'
  from generate_series(1, cast(:producers as int)) n`

const productsSql = `insert into product (id, title, handle)
  select :fair_id || '_p' || n, 'Sản phẩm ' || n, :fair_id || '-' || n from generate_series(1, cast(:products as int)) n`

const registrationsSql = `insert into registration
    (id, product_id, name, name_folded, product_set, product_group, kind, unit, producer_id)
  select :fair_id || '_r' || n, :fair_id || '_p' || n, 'Sản phẩm ' || n, 'san pham ' || n, '1', '1', 'jar', 'hũ',
         :fair_id || '_pr' || (n % :producers + 1)
  from generate_series(1, cast(:products as int)) n`

/** Booths differ in trade, and the hours of a day too. */
const receipt = `
  select n, cast(md5(:fair_id || n) as uuid) as id,
         n % cast(:booths as int) + 1 as booth, (n - 1) / cast(:booths as int) + 1 as seq, n % 50 = 0 as back,
         case when n % 7 = 0 then 'vietqr' else 'cash' end as tender,
         cast(:first_day as date) + n % cast(:days as int) as day, 8 + (n / 3) % 13 as hour
  from generate_series(cast(:from as int), cast(:to as int)) n`

const withReceipt = `with receipt as (${receipt}), sold as (
    select *, (day + make_interval(hours => hour)) at time zone 'Asia/Ho_Chi_Minh' as at,
           :fair_id || '_sp' || booth as point, :fair_id || '_b' || booth as booth_id, case when back then -1 else 1 end as sign
    from receipt
  ), line as (
    select sold.*, l as line_no, (n * 7 + l * 13) % cast(:products as int) + 1 as product,
           1 + (n + l) % 3 as pieces, 20000 + ((n * 7 + l * 13) % cast(:products as int)) * 1000 as price
    from sold cross join generate_series(1, 3) l
  )`

const commandsSql = `${withReceipt}
  insert into ledger_command (id, device_id, sales_point_id, device_seq, type, version, fingerprint, occurred_at, received_at,
                              status, outcome, body)
  select id, :fair_id || '_d' || booth, point, seq, case when back then 'sale.refund' else 'sale.record' end, 1, '', at, at,
         'applied', '{}', '{}' from sold`

const linesSql = `${withReceipt}
  insert into ledger_sale_line (sale_id, line_no, kind, sales_point_id, fair_id, booth_id, occurred_at, business_day,
    variant_id, product_id, title, producer_id, producer_name, stars, state, origin, vat, supply_model, commission_bp,
    quantity_milli, unit_price, discount, total)
  select id, line_no, case when back then 'refund' else 'sale' end, point, :fair_id, booth_id, at, day,
         :fair_id || '_v' || product, :fair_id || '_p' || product, 'Sản phẩm ' || product,
         :fair_id || '_pr' || (product % :producers + 1), 'HTX ' || (product % :producers + 1),
         case when product % 10 = 0 then null else 3 + product % 3 end,
         case when product % 10 = 0 then 'expired' else 'valid' end, 'local', 0, 'consignment', 0,
         sign * pieces * 1000, price, 0, sign * pieces * price from line`

const totals = `select n, sum(sign * pieces * price) as total from line group by n`

const paymentsSql = `${withReceipt}, total as (${totals})
  insert into ledger_sale_payment (sale_id, payment_no, sales_point_id, fair_id, booth_id, occurred_at, business_day, tender,
    amount, state)
  select id, 1, point, :fair_id, booth_id, at, day, tender, total, case when tender = 'vietqr' then 'said_paid' end
  from sold join total using (n)`

const salesSql = `${withReceipt}, total as (${totals})
  insert into ledger_sale (id, kind, receipt_no, device_id, device_seq, sales_point_id, fair_id, booth_id, occurred_at,
    received_at, business_day, gross, discount, cash_rounding, total, flags)
  select id, case when back then 'refund' else 'sale' end, point || '-' || seq, :fair_id || '_d' || booth, seq, point,
         :fair_id, booth_id, at, at, day, total, 0, 0, total, case when n % 40 = 0 then '{price_differs}'::text[] else '{}' end
  from sold join total using (n)`
