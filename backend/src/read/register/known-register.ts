import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisterCertificate, RegisterProducer, RegisterProduct } from "@ocop/shared/register"

export interface KnownProducer {
  id: string
  data: RegisterProducer
}

export interface KnownCertificate {
  id: string
  data: RegisterCertificate
}

/** What the register keeps of a product; opening stock is told to the ledger once and not kept. */
export type KeptProduct = Omit<RegisterProduct, "opening_stock_milli">

/** A registration with the Medusa product sold under it. */
export interface KnownGoods {
  id: string
  producer_id: string
  product_id: string
  variant_id: string
  price_set_id: string | null
  price_id: string | null
  /** In the shop, whether or not it is in store. */
  listed: boolean
  product: KeptProduct
  certificates: KnownCertificate[]
}

export interface KnownRegister {
  producers: KnownProducer[]
  goods: KnownGoods[]
}

interface GoodsRow extends Omit<KeptProduct, "price"> {
  id: string
  producer_id: string
  product_id: string
  variant_id: string
  price_set_id: string | null
  price_id: string | null
  listed: boolean
  price: string | null
}

interface CertificateRow extends RegisterCertificate {
  id: string
  registration_id: string
}

/** The register as it stands, in the words of an import, with the ids an import needs to change it. */
export async function knownRegister(db: Knex): Promise<KnownRegister> {
  const producers = await db<RegisterProducer & { id: string }>("producer")
    .whereNull("deleted_at")
    .select(...PRODUCER_COLUMNS)
  const certificates = await knownCertificates(db)
  const { rows } = await db.raw<{ rows: GoodsRow[] }>(GOODS_SQL)
  return {
    producers: producers.map(({ id, ...data }) => ({ id, data })),
    goods: rows.map((row) => knownGoods(row, certificates.get(row.id) ?? [])),
  }
}

function knownGoods(row: GoodsRow, certificates: KnownCertificate[]): KnownGoods {
  const { id, producer_id, product_id, variant_id, price_set_id, price_id, listed, price, ...product } = row
  return {
    id,
    producer_id,
    product_id,
    variant_id,
    price_set_id,
    price_id,
    listed,
    product: { ...product, price: price === null ? null : Number(price) },
    certificates,
  }
}

async function knownCertificates(db: Knex): Promise<Map<string, KnownCertificate[]>> {
  const { rows } = await db.raw<{ rows: CertificateRow[] }>(CERTIFICATES_SQL)
  const byRegistration = new Map<string, KnownCertificate[]>()
  for (const { id, registration_id, ...data } of rows) {
    const own = byRegistration.get(registration_id)
    if (own) own.push({ id, data })
    else byRegistration.set(registration_id, [{ id, data }])
  }
  return byRegistration
}

const PRODUCER_COLUMNS = [
  "id",
  "name",
  "legal_form",
  "tax_code",
  "phone",
  "province_code",
  "commune_code",
  "commune_name",
  "old_district",
  "old_province",
  "story",
] as const

const CERTIFICATES_SQL = `
  select id, registration_id, number, issuer, stars, score::float8, decided_on, valid_until, extended_until,
         revoked_on, revoke_reason, revoke_document
  from certificate where deleted_at is null`

const GOODS_SQL = `
  select r.id, r.producer_id, r.product_id, v.id as variant_id, link.price_set_id, price.id as price_id,
         p.status = 'published' as listed, r.name, r.product_set, r.product_code, r.trademark, p.description, v.barcode as gtin, r.unit, price.amount as price,
         r.vat_rate
  from registration r
  join product p on p.id = r.product_id and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  left join product_variant_price_set link on link.variant_id = v.id and link.deleted_at is null
  left join price on price.price_set_id = link.price_set_id and price.deleted_at is null
    and price.price_list_id is null and price.currency_code = 'vnd'
    and price.min_quantity is null and price.rules_count = 0
  where r.deleted_at is null`
