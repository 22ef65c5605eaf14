import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { standing } from "@ocop/shared/certificate"
import type { Catalogue, CatalogueProduct, CatalogueSalesPoint } from "@ocop/shared/catalogue"
import { type Day, dayOf } from "@ocop/shared/day"
import { blockListOf } from "../stops/block-list"
import { readGoodsOnSale, type SoldGoods } from "./goods"
import { rollupMark } from "../sales/revenue-entries"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"
import { readSellingPlace, type SellingPlace } from "../sales/selling-place"

/** What a till holds to sell without a network; null where its sales point is gone. */
export async function readCatalogue(
  db: Knex,
  device: Catalogue["device"] & { sales_point_id: string },
  now: number,
): Promise<Catalogue | null> {
  const [place, goods, levels, { blocks }] = await Promise.all([
    readSellingPlace(db, device.sales_point_id),
    readGoodsOnSale(db),
    readLevels(db, device.sales_point_id),
    blockListOf(db, device.sales_point_id, now),
  ])
  if (!place) return null
  const day = dayOf(now)
  const held = {
    device: { id: device.id, code: device.code, name: device.name },
    sales_point: catalogueSalesPoint(place, day),
    staff: place.staff,
    products: goods.map((one) => catalogueProduct(one, levels.get(one.variant_id) ?? null, day)),
    blocks,
  }
  return { version: versionOf(day, held), as_of: new Date(now).toISOString(), ...held }
}

/** Starts with the day the snapshot was made for, and changes with anything in it. */
function versionOf(day: Day, held: object): string {
  const digest = createHash("sha256").update(JSON.stringify(held)).digest("base64url")
  return `${day}.${digest.slice(0, 16)}`
}

export function catalogueSalesPoint(place: SellingPlace, day: Day): CatalogueSalesPoint {
  const { id, code, name, address, phone, uncertified_rule, bank_bin, bank_account, bank_holder } = place
  const booth = place.booths.find(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on)
  return {
    id,
    code,
    name,
    address,
    phone,
    bank:
      bank_bin && bank_account ? { bin: bank_bin, account: bank_account, holder: bank_holder ?? "" } : null,
    cash_rounding: place.cash_rounding === 500 || place.cash_rounding === 1000 ? place.cash_rounding : 0,
    uncertified_rule,
    fair: booth
      ? {
          id: booth.fair_id,
          name: booth.fair,
          booth_id: booth.booth_id,
          booth_no: booth.number,
          ends_on: booth.ends_on,
        }
      : null,
  }
}

export function catalogueProduct(goods: SoldGoods, stock: number | null, day: Day): CatalogueProduct {
  const {
    variant_id,
    product_id,
    title,
    producer,
    product_set,
    gtin,
    unit,
    price,
    vat_rate,
    certificates,
    image,
  } = goods
  return {
    variant_id,
    product_id,
    title,
    producer: producer?.name ?? "",
    product_set: product_set ?? "",
    gtin,
    unit,
    price: price ?? 0,
    vat_rate,
    stock,
    ...standing(certificates, day),
    certificates,
    image,
  }
}

/** Levels in thousandths of the unit; nothing for goods that never stood here. */
async function readLevels(db: Knex, sales_point_id: string): Promise<Map<string, number>> {
  return inSnapshot(db, ALL_ROWS, async (trx) => {
    const asked = { ...(await rollupMark(trx)), sales_point_id }
    const levels = await rows<{ variant_id: string; level: number }>(trx, LEVELS, asked)
    return new Map(levels.map(({ variant_id, level }) => [variant_id, level]))
  })
}

const LEVELS = `
  select variant_id, sum(quantity_milli)::float8 as level from (
    select variant_id, quantity_milli from ledger_stock_level
      where cast(:rolled as boolean) and sales_point_id = :sales_point_id
    union all
    select variant_id, quantity_milli from ledger_stock_entry
      where xid >= cast(:watermark as xid8) and sales_point_id = :sales_point_id
  ) counted group by variant_id`
