export const SHELF_KEY = "pk_shelf"
export const SHELF_REGION = "reg_shelf"

/** Anything that runs SQL: a pg client or knex's `raw`. */
export type RunSql = (sql: string) => Promise<unknown>

/**
 * A shop with `count` goods, laid by plain SQL so that ten thousand take seconds. Prices, stock, stars, makers and places
 * follow from the number of the product alone; some are sold out, some have no certificate or one that is over.
 */
export async function fillShelf(run: RunSql, count: number): Promise<void> {
  for (const sql of [...SHOP, ...goods(count)]) await run(sql)
}

const WORDS = [
  "Nước mắm",
  "Tiêu đen",
  "Trà rừng",
  "Bánh dừa",
  "Mật ong",
  "Sâm dây",
  "Gạo đỏ",
  "Quế Trà My",
  "Bún khô",
]
const PLACES = ["Tam Kỳ", "Hội An", "Tiên Phước", "Đại Lộc", "Núi Thành", "Tây Giang", "Trà My"]
const SETS = [
  "liquid_seasoning",
  "dry_seasoning",
  "tea",
  "grain_product",
  "honey",
  "supplement",
  "handicraft",
  "white_spirit",
]
const GROUPS = ["food", "food", "food", "food", "food", "herbal", "craft", "drink"]
const KEY_ID = "apk_shelf"

function one(list: readonly string[], number: string): string {
  return `(array[${list.map((text) => `'${text}'`).join(",")}])[1 + (${number})::int % ${list.length}]`
}

/** A whole number from 0 to 9,999 that looks random and follows from `n`. */
const mixed = (salt: number) => `(abs(hashtextextended(n::text, ${salt})) % 10000)`

/** Makers are told apart by letters, so that a number searched for finds goods alone. */
const letters = "chr(65 + n % 26) || chr(65 + n / 26 % 26) || chr(65 + n / 676)"

/** Stock filters by channel only where there are two; every installed shop has two, as Medusa makes one itself. */
const SHOP = [
  `insert into region (id, name, currency_code, automatic_taxes) values ('${SHELF_REGION}', 'Việt Nam', 'vnd', false)`,
  `insert into sales_channel (id, name) values ('sc_shelf', 'Cửa hàng trực tuyến'), ('sc_other', 'Kênh khác')`,
  `insert into stock_location (id, name) values ('sloc_online', 'Kho'), ('sloc_point', 'Điểm bán')`,
  `insert into sales_channel_stock_location (id, sales_channel_id, stock_location_id)
   values ('scloc_shelf', 'sc_shelf', 'sloc_online')`,
  `insert into api_key (id, token, salt, redacted, title, type, created_by)
   values ('${KEY_ID}', '${SHELF_KEY}', '', 'pk', 'shelf', 'publishable', '')`,
  `insert into publishable_api_key_sales_channel (id, publishable_key_id, sales_channel_id)
   values ('pksc_shelf', '${KEY_ID}', 'sc_shelf')`,
  `insert into sales_point (id, code, name, kind, address, province_code, stock_location_id)
   values ('sp_shelf', 'TKY', 'Điểm bán Tam Kỳ', 'point', 'Quảng trường 24 Tháng 3', '48', 'sloc_point')`,
]

function goods(count: number): string[] {
  const numbers = `from generate_series(1, ${count}) n`
  return [
    `insert into producer (id, handle, name, name_folded, legal_form, province_code, commune_name, old_district)
     select 'prdr_' || n, 'chu-the-' || n, 'HTX ' || ${one(PLACES, "n")} || ' ' || ${letters}, 'htx ' || n, 'cooperative', '48',
            'Xã ' || ${one(PLACES, "n")}, ${one(PLACES, "n")} from generate_series(1, ${Math.ceil(count / 4)}) n`,
    `insert into product (id, title, handle, status, thumbnail, description, created_at)
     select 'prod_' || n, ${one(WORDS, mixed(1))} || ' ' || ${one(PLACES, mixed(2))} || ' ' || n, 'hang-' || n,
            case when n % 97 = 0 then 'draft' else 'published' end, '/art/tea.svg', 'Mô tả ' || n,
            timestamptz '2026-01-01' + ${mixed(3)} * interval '1 hour' + n * interval '1 ms' ${numbers}`,
    `insert into product_variant (id, title, sku, product_id, barcode, manage_inventory, allow_backorder)
     select 'variant_' || n, 'Mặc định', 'HANG-' || n, 'prod_' || n, lpad(n::text, 14, '0'), n % 41 <> 0, n % 37 = 0 ${numbers}`,
    `insert into price_set (id) select 'pset_' || n ${numbers}`,
    `insert into price (id, price_set_id, currency_code, amount, raw_amount)
     select 'price_' || n, 'pset_' || n, 'vnd', amount, jsonb_build_object('value', amount::text, 'precision', 20)
     from (select n, 10000 + 500 * ${mixed(4)} as amount ${numbers}) priced`,
    `insert into product_variant_price_set (id, variant_id, price_set_id)
     select 'pvps_' || n, 'variant_' || n, 'pset_' || n ${numbers}`,
    `insert into product_sales_channel (id, product_id, sales_channel_id)
     select 'prodsc_' || n, 'prod_' || n, 'sc_shelf' ${numbers} where n % 89 <> 0`,
    `insert into inventory_item (id, sku, title) select 'iitem_' || n, 'HANG-' || n, 'Hàng ' || n ${numbers}`,
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
     select 'pvitem_' || n, 'variant_' || n, 'iitem_' || n, 1 + (n % 53 = 0)::int ${numbers}`,
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity,
       raw_stocked_quantity, raw_reserved_quantity)
     select 'ilev_' || place || n, 'iitem_' || n, 'sloc_' || place, stocked, reserved,
            jsonb_build_object('value', stocked::text, 'precision', 20), jsonb_build_object('value', reserved::text, 'precision', 20)
     from (select n, ${mixed(5)} % 60 as stocked, ${mixed(6)} % 4 * (n % 2) as reserved ${numbers}) counted,
          (values ('online'), ('point')) places (place)`,
    `insert into registration (id, product_id, name, name_folded, product_set, product_group, kind, unit, producer_id)
     select 'reg_' || n, 'prod_' || n, 'Hàng ' || n, 'hang ' || n, ${one(SETS, "n")}, ${one(GROUPS, "n")}, 'tea', 'hộp',
            'prdr_' || (1 + n / 4 % ${Math.ceil(count / 4)}) ${numbers}`,
    `insert into certificate (id, number, issuer, stars, decided_on, valid_until, revoked_on, registration_id)
     select 'cert_' || n, n || '/QĐ-UBND', 'UBND', 3 + (n % 10) / 4, '2025-01-10',
            case when n % 11 = 0 then '2026-02-10' else '2028-01-10' end,
            case when n % 13 = 0 then '2026-03-01' end, 'reg_' || n ${numbers} where n % 7 <> 0`,
  ]
}
