import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ALL_ROWS, withScope } from "../src/read/scoped"

/** A small market: two sales points, a booth of a running fair, goods with and without a certificate in force. */
export const POINT = "sp_hoian"
export const OTHER_POINT = "sp_tamky"
export const BOOTH_POINT = "sp_booth"
export const CLERK = "staff_lan"
export const HONEY = "variant_honey"
export const TEA = "variant_tea"
export const WINE = "variant_wine"
export const FAIR = "fair_now"
export const BOOTH = "booth_7"

export const PRICES: Record<string, number> = { [HONEY]: 120_000, [TEA]: 85_000, [WINE]: 210_500 }
export const CERTIFICATES: Record<
  string,
  { id: string; stars: 3 | 4 | 5; state: "valid" | "expired" | "revoked" }
> = {
  [HONEY]: { id: "cert_honey", stars: 4, state: "valid" },
  [TEA]: { id: "cert_tea", stars: 3, state: "expired" },
  [WINE]: { id: "cert_wine", stars: 5, state: "revoked" },
}

export async function openMarket(db: Knex, today: string): Promise<void> {
  const year = Number(today.slice(0, 4))
  const place = {
    address: "1 Trần Phú",
    province_code: "48",
    kind: "point",
    bank_bin: "970499",
    bank_account: "1001",
  }
  await db("sales_point").insert([
    {
      ...place,
      id: POINT,
      code: "HA",
      name: "Điểm bán Hội An",
      old_district: "Hội An",
      bank_holder: "DIEM BAN HOI AN",
    },
    {
      ...place,
      id: OTHER_POINT,
      code: "TK",
      name: "Điểm bán Tam Kỳ",
      old_district: "Tam Kỳ",
      bank_holder: "DIEM BAN TAM KY",
    },
    { ...place, id: BOOTH_POINT, code: "G7", name: "Gian 7", kind: "booth", bank_holder: "GIAN 7" },
  ])
  await db("staff_member").insert(
    [POINT, OTHER_POINT, BOOTH_POINT].map((sales_point_id, index) => ({
      id: index === 0 ? CLERK : `${CLERK}_${index}`,
      name: "Lan",
      role: "clerk",
      pin_verifier: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaA",
      sales_point_id,
    })),
  )
  const fair = { handle: "hoi-cho", name: "Hội chợ", place: "Tam Kỳ", organiser: "Sở Công Thương" }
  await db("fair").insert({ id: FAIR, ...fair, starts_on: today, ends_on: `${year + 1}-12-31` })
  await db("booth").insert({
    id: BOOTH,
    number: "7",
    name: "Gian 7",
    sales_point_id: BOOTH_POINT,
    fair_id: FAIR,
  })
  await db("producer").insert({
    ...{
      id: "prdr_1",
      handle: "htx",
      name: "HTX Quế Sơn",
      name_folded: "htx que son",
      legal_form: "cooperative",
    },
    ...{ province_code: "48", old_district: "Hội An" },
  })
  await openShelf(db, HONEY, "Mật ong rừng", { valid_until: `${year + 2}-01-01` })
  await openShelf(db, TEA, "Trà thảo mộc", { valid_until: `${year - 1}-01-01` })
  await openShelf(db, WINE, "Rượu cần", { valid_until: `${year + 2}-01-01`, revoked_on: `${year - 1}-06-01` })
  await stock(db, POINT, 1_000_000)
}

async function openShelf(
  db: Knex,
  variant_id: string,
  title: string,
  days: { valid_until: string; revoked_on?: string },
) {
  const name = variant_id.replace("variant_", "")
  const certificate = CERTIFICATES[variant_id]
  await db("product").insert({
    id: `prod_${name}`,
    title,
    handle: name,
    status: "published",
    thumbnail: `/art/${name}.svg`,
  })
  await db("product_variant").insert({ id: variant_id, title: "Mặc định", product_id: `prod_${name}` })
  await db("price_set").insert({ id: `pset_${name}` })
  await db("product_variant_price_set").insert({
    id: `pvps_${name}`,
    variant_id,
    price_set_id: `pset_${name}`,
  })
  const amount = PRICES[variant_id] ?? 0
  await db("price").insert({
    ...{ id: `price_${name}`, price_set_id: `pset_${name}`, currency_code: "vnd", amount },
    raw_amount: JSON.stringify({ value: String(amount), precision: 20 }),
  })
  await db("registration").insert({
    ...{ id: `reg_${name}`, product_id: `prod_${name}`, name: title, name_folded: name, product_set: "1.1" },
    ...{ product_group: "1", kind: "jar", unit: "hũ", vat_rate: 8, producer_id: "prdr_1" },
  })
  await db("certificate").insert({
    ...{ id: certificate?.id, number: `QD-${name}`, issuer: "UBND", stars: certificate?.stars },
    ...{ decided_on: "2020-01-01", registration_id: `reg_${name}`, ...days },
  })
}

/** The same quantity of everything, in thousandths of the unit. */
export async function stock(
  db: Knex,
  sales_point_id: string,
  quantity_milli: number,
  source = "opening",
): Promise<void> {
  const rows = [HONEY, TEA, WINE].map((variant_id, index) => ({
    ...{
      source_ref: `${source}:${sales_point_id}`,
      line_no: index + 1,
      sales_point_id,
      variant_id,
      reason: "opening",
    },
    ...{ quantity_milli, occurred_at: new Date(), received_at: new Date() },
  }))
  await withScope(db, ALL_ROWS, (trx) => trx("ledger_stock_movement").insert(rows))
}

/** What the facts say stands at a sales point, in thousandths of the unit. */
export async function levels(db: Knex, sales_point_id: string): Promise<Record<string, number>> {
  const rows = await withScope(db, ALL_ROWS, (trx) =>
    trx("ledger_stock_entry")
      .where({ sales_point_id })
      .groupBy("variant_id")
      .select<{ variant_id: string; level: string }[]>("variant_id", trx.raw("sum(quantity_milli) as level")),
  )
  return Object.fromEntries(rows.map(({ variant_id, level }) => [variant_id, Number(level)]))
}
