import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ALL_ROWS, withScope } from "../src/read/scoped"

export const GOODS = 400
export const TILLS = 4

export const variantId = (n: number): string => `v${n}`
export const priceOf = (n: number): number => 20_000 + n * 500
export const certificateOf = (n: number) => ({ id: `c${n}`, stars: 3 + (n % 3), state: "valid" as const })
export const pointId = (n: number): string => `sp${n}`

/** Sales points at a running fair, certified goods in stock, and what Medusa itself needs to take an order. */
export async function writeProvince(db: Knex): Promise<void> {
  await withScope(db, ALL_ROWS, async (trx) => {
    for (const sql of STATEMENTS) await trx.raw(sql, { goods: GOODS, tills: TILLS })
  })
  await db.raw("analyze")
}

const STATEMENTS = [
  `insert into sales_point (id, code, name, kind, address, province_code, old_district)
    select 'sp' || n, 'P' || n, 'Điểm bán ' || n, 'booth', 'Tam Kỳ', '48', 'Tam Kỳ'
    from generate_series(1, cast(:tills as int)) n`,
  `insert into staff_member (id, name, role, pin_verifier, sales_point_id)
    select 'staff' || n, 'Lan', 'clerk', '', 'sp' || n from generate_series(1, cast(:tills as int)) n`,
  `insert into fair (id, handle, name, place, organiser, starts_on, ends_on)
    values ('fair', 'hoi-cho', 'Hội chợ', 'Tam Kỳ', 'Sở Công Thương', '2020-01-01', '2099-12-31')`,
  `insert into booth (id, number, name, sales_point_id, fair_id)
    select 'booth' || n, n, 'Gian ' || n, 'sp' || n, 'fair' from generate_series(1, cast(:tills as int)) n`,
  `insert into producer (id, handle, name, name_folded, legal_form, province_code, old_district)
    select 'pr' || n, 'htx-' || n, 'HTX ' || n, 'htx ' || n, 'cooperative', '48', 'Tam Kỳ' from generate_series(1, 60) n`,
  `insert into product (id, title, handle, status)
    select 'p' || n, 'Sản phẩm ' || n, 'san-pham-' || n, 'published' from generate_series(1, cast(:goods as int)) n`,
  `insert into product_variant (id, title, product_id, manage_inventory)
    select 'v' || n, 'Mặc định', 'p' || n, false from generate_series(1, cast(:goods as int)) n`,
  `insert into price_set (id) select 'ps' || n from generate_series(1, cast(:goods as int)) n`,
  `insert into product_variant_price_set (id, variant_id, price_set_id)
    select 'pvps' || n, 'v' || n, 'ps' || n from generate_series(1, cast(:goods as int)) n`,
  `insert into price (id, price_set_id, currency_code, amount, raw_amount)
    select 'price' || n, 'ps' || n, 'vnd', 20000 + n * 500, json_build_object('value', (20000 + n * 500)::text, 'precision', 20)
    from generate_series(1, cast(:goods as int)) n`,
  `insert into registration (id, product_id, name, name_folded, product_set, product_group, kind, unit, vat_rate, producer_id)
    select 'r' || n, 'p' || n, 'Sản phẩm ' || n, 'san pham ' || n, '1.1', '1', 'jar', 'hũ', 8, 'pr' || (n % 60 + 1)
    from generate_series(1, cast(:goods as int)) n`,
  `insert into certificate (id, number, issuer, stars, decided_on, valid_until, registration_id)
    select 'c' || n, 'QD-' || n, 'UBND', 3 + n % 3, '2020-01-01', '2099-01-01', 'r' || n
    from generate_series(1, cast(:goods as int)) n`,
  `insert into ledger_stock_movement
      (source_ref, line_no, sales_point_id, variant_id, reason, quantity_milli, occurred_at, received_at)
    select 'opening:sp' || t, n, 'sp' || t, 'v' || n, 'opening', 1000000000, now(), now()
    from generate_series(1, cast(:goods as int)) n cross join generate_series(1, cast(:tills as int)) t`,
  `insert into region (id, name, currency_code) values ('reg', 'Việt Nam', 'vnd')`,
  `insert into sales_channel (id, name) values ('sc', 'Cửa hàng')`,
]
