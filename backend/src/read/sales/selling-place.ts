import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CatalogueStaff } from "@ocop/shared/catalogue"

/** A sales point as its tills need it. `booths` are those it serves or served; days are inclusive. */
export interface SellingPlace {
  id: string
  code: string
  name: string
  address: string
  phone: string | null
  bank_bin: string | null
  bank_account: string | null
  bank_holder: string | null
  cash_rounding: number
  uncertified_rule: "warn" | "block"
  province_code: string
  commune_code: string | null
  old_district: string | null
  supply_model: string
  commission_bp: number
  booths: PlaceBooth[]
  staff: CatalogueStaff[]
  /** Every sales point goods may be sent to. */
  destinations: string[]
}

export interface PlaceBooth {
  fair_id: string
  fair: string
  booth_id: string
  number: string
  starts_on: string
  ends_on: string
}

export async function readSellingPlace(db: Knex, sales_point_id: string): Promise<SellingPlace | null> {
  const { rows } = await db
    .raw<{ rows: SellingPlace[] }>(PLACE, [sales_point_id])
    .options({ name: "selling-place" })
  return rows[0] ?? null
}

const PLACE = `
  select id, code, name, address, phone, bank_bin, bank_account, bank_holder, cash_rounding, uncertified_rule,
    province_code, commune_code, old_district, supply_model, commission_bp,
    (select coalesce(json_agg(json_build_object('fair_id', fair.id, 'fair', fair.name, 'booth_id', booth.id,
        'number', booth.number, 'starts_on', fair.starts_on, 'ends_on', fair.ends_on) order by fair.starts_on, booth.id), '[]')
      from booth join fair on fair.id = booth.fair_id
      where booth.sales_point_id = point.id and booth.deleted_at is null and fair.deleted_at is null) as booths,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'role', role, 'pin_verifier', pin_verifier)
        order by role, name, id), '[]')
      from staff_member where sales_point_id = point.id and active and deleted_at is null) as staff,
    (select coalesce(json_agg(id), '[]') from sales_point where deleted_at is null) as destinations
  from sales_point point where id = ? and deleted_at is null`
