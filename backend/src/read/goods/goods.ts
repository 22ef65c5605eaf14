import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Certificate } from "@ocop/shared/certificate"
import type { VatRate } from "@ocop/shared/vat"

/** A variant with everything that is said of it when it is sold. `on_sale` is false once it was withdrawn; `price` is in đồng. */
export interface SoldGoods {
  variant_id: string
  product_id: string
  title: string
  gtin: string | null
  image: string | null
  price: number | null
  on_sale: boolean
  unit: string
  vat_rate: VatRate
  product_set: string | null
  certificates: Certificate[]
  producer: {
    id: string
    name: string
    province_code: string
    commune_code: string | null
    old_district: string | null
  } | null
}

/** The variants of these ids, those withdrawn included. */
export async function readGoods(db: Knex, variant_ids: readonly string[]): Promise<Map<string, SoldGoods>> {
  if (variant_ids.length === 0) return new Map()
  const { rows } = await db
    .raw<{ rows: SoldGoods[] }>(`${GOODS} where variant.id = any(?)`, [[...variant_ids]])
    .options({ name: "goods-by-variant" })
  return new Map(rows.map((goods) => [goods.variant_id, goods]))
}

/** Everything on sale, by title. */
export async function readGoodsOnSale(db: Knex): Promise<SoldGoods[]> {
  const { rows } = await db.raw<{ rows: SoldGoods[] }>(`${GOODS} where ${ON_SALE} order by title, variant_id`)
  return rows.filter((goods) => goods.price !== null)
}

const ON_SALE = `product.status = 'published' and product.deleted_at is null and variant.deleted_at is null`

/** The name of the one variant of a product that comes in one form. */
const ONLY_VARIANT = "Mặc định"

/** A till holds the drawings and no photographs. */
const TILL_PICTURE = `case when product.thumbnail like '/pictures/%'
    then '/art/' || registration.kind || '-1.svg' else product.thumbnail end`

const GOODS = `
  select variant.id as variant_id, product.id as product_id, variant.barcode as gtin, ${TILL_PICTURE} as image,
    product.title || case when variant.title = '${ONLY_VARIANT}' then '' else ', ' || variant.title end as title,
    price.amount::float8 as price, ${ON_SALE} as on_sale, coalesce(registration.unit, '') as unit,
    registration.vat_rate, registration.product_set, coalesce(held.certificates, '[]') as certificates,
    case when producer.id is not null then json_build_object('id', producer.id, 'name', producer.name,
      'province_code', producer.province_code, 'commune_code', producer.commune_code,
      'old_district', producer.old_district) end as producer
  from product_variant variant
  join product on product.id = variant.product_id
  left join registration on registration.product_id = product.id and registration.deleted_at is null
  left join producer on producer.id = registration.producer_id
  left join lateral (
    select json_agg(json_strip_nulls(json_build_object('id', certificate.id, 'stars', certificate.stars,
      'score', certificate.score, 'decided_on', certificate.decided_on, 'valid_until', certificate.valid_until,
      'extended_until', certificate.extended_until, 'revoked_on', certificate.revoked_on)) order by certificate.id)
      as certificates
    from certificate where certificate.registration_id = registration.id and certificate.deleted_at is null
  ) held on true
  left join lateral (
    select price.amount from product_variant_price_set priced
    join price on price.price_set_id = priced.price_set_id
    where priced.variant_id = variant.id and priced.deleted_at is null and price.deleted_at is null
      and price.currency_code = 'vnd' and price.price_list_id is null and price.rules_count = 0
      and price.min_quantity is null and price.max_quantity is null
    order by price.updated_at desc, price.id limit 1
  ) price on true`
