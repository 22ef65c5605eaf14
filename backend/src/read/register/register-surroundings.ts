import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** What an import has to know of the shop around the register. `taken_*` are names given away already. */
export interface RegisterSurroundings {
  sales_channel_id: string
  shipping_profile_id: string
  home_province: string
  taken_handles: Set<string>
  taken_producer_handles: Set<string>
}

interface StoreRow {
  sales_channel_id: string | null
  shipping_profile_id: string | null
  home_province: string | null
}

/** Đà Nẵng, which Quảng Nam is a part of since 01/07/2025. */
export const DEFAULT_PROVINCE = "48"

export async function registerSurroundings(db: Knex): Promise<RegisterSurroundings> {
  const { rows } = await db.raw<{ rows: StoreRow[] }>(STORE_SQL)
  const [store] = rows
  if (!store?.sales_channel_id || !store.shipping_profile_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The store has no default sales channel or no shipping profile: set the shop up before importing.",
    )
  }
  const handles = await db<{ handle: string }>("product").whereNull("deleted_at").select("handle")
  const producers = await db<{ handle: string }>("producer").whereNull("deleted_at").select("handle")
  return {
    sales_channel_id: store.sales_channel_id,
    shipping_profile_id: store.shipping_profile_id,
    home_province: store.home_province ?? DEFAULT_PROVINCE,
    taken_handles: new Set(handles.map(({ handle }) => handle)),
    taken_producer_handles: new Set(producers.map(({ handle }) => handle)),
  }
}

/** Whose bar code it is, of everything that is sold but what an import left behind under `mark`. */
export async function gtinOwners(
  db: Knex,
  mark: string,
): Promise<Map<string, { product_id: string; title: string }>> {
  const { rows } = await db.raw<{ rows: { barcode: string; product_id: string; title: string }[] }>(
    `select v.barcode, p.id as product_id, p.title
     from product_variant v
     join product p on p.id = v.product_id and p.deleted_at is null
     left join registration r on r.product_id = p.id
     where v.deleted_at is null and v.barcode is not null and (r.id is not null or p.external_id is distinct from ?)`,
    [mark],
  )
  return new Map(rows.map(({ barcode, ...owner }) => [barcode, owner]))
}

/** The province the deployment serves. */
export async function homeProvince(db: Knex): Promise<string> {
  const { rows } = await db.raw<{ rows: StoreRow[] }>(STORE_SQL)
  return rows[0]?.home_province ?? DEFAULT_PROVINCE
}

/** Products of an import that never came to write its register. */
export async function abandonedGoods(db: Knex, mark: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select p.id from product p left join registration r on r.product_id = p.id
     where p.external_id = ? and p.deleted_at is null and r.id is null`,
    [mark],
  )
  return rows.map(({ id }) => id)
}

const STORE_SQL = `
  select s.default_sales_channel_id as sales_channel_id, s.metadata->>'province_code' as home_province,
         (select id from shipping_profile where deleted_at is null order by type = 'default' desc, created_at limit 1)
           as shipping_profile_id
  from store s where s.deleted_at is null order by s.created_at limit 1`
