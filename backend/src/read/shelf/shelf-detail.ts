import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { GoodsDetail } from "@ocop/shared/goods"
import type { Shelf } from "./shelf"
import type { ShelfEntry } from "./shelf-entry"
import { rows } from "../snapshot"

const SIMILAR = 6

interface DetailRow {
  description: string | null
  gtin: string | null
  story: string | null
  producer: GoodsDetail["producer"]
  certificates: NonNullable<GoodsDetail["certificate"]>[]
}

/** What a product page says. The certificate is that of the stars shown; with none in force nothing is said of any. */
export async function goodsDetail(
  db: Knex,
  shelf: Shelf,
  entry: ShelfEntry,
  as_of: string,
): Promise<GoodsDetail> {
  const { card, row } = entry
  const [found] = await rows<DetailRow>(db, DETAIL_SQL, { product_id: card.id, variant_id: card.variant_id })
  const sales_points = await rows<GoodsDetail["sales_points"][number]>(db, STOCKED_SQL, {
    variant_id: card.variant_id,
  })
  return {
    ...card,
    as_of,
    description: found?.description ?? "",
    story: found?.story ?? null,
    gtin: found?.gtin ?? null,
    available: row.stopped ? 0 : (row.available ?? 0),
    stopped: row.stopped,
    certificate: card.certificate_id
      ? (found?.certificates.find(({ id }) => id === card.certificate_id) ?? null)
      : null,
    producer: found?.producer ?? {
      ...card.producer,
      legal_form: "other",
      commune: row.commune,
      old_district: row.old_district,
      phone: null,
    },
    sales_points,
    similar: similarTo(shelf, entry),
  }
}

/** Of the same set, then of the same group; those to be had first, then by stars. */
function similarTo(shelf: Shelf, { card, row }: ShelfEntry): GoodsDetail["similar"] {
  const near = (other: ShelfEntry) =>
    Number(other.card.in_stock) * 8 +
    Number(other.card.product_set === card.product_set) * 4 +
    Number(other.row.kind !== row.kind) * 2 +
    Number(other.card.stars !== null)
  return shelf
    .all()
    .filter((other) => other.card.id !== card.id && other.card.product_group === card.product_group)
    .map((other) => ({ other, rank: near(other) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, SIMILAR)
    .map(({ other }) => other.card)
}

const DETAIL_SQL = `
  select product.description, variant.barcode as gtin, producer.story,
         jsonb_build_object('name', producer.name, 'handle', producer.handle, 'legal_form', producer.legal_form,
           'commune', producer.commune_name, 'old_district', producer.old_district, 'phone', producer.phone) as producer,
         coalesce((select jsonb_agg(jsonb_build_object('id', id, 'number', number, 'issuer', issuer,
             'decided_on', decided_on, 'valid_until', valid_until, 'extended_until', extended_until))
           from certificate where registration_id = registration.id and deleted_at is null), '[]') as certificates
  from product
  join product_variant variant on variant.id = :variant_id
  join registration on registration.product_id = product.id and registration.deleted_at is null
  join producer on producer.id = registration.producer_id
  where product.id = :product_id`

/** Standing sales points that have a whole piece of it now. */
const STOCKED_SQL = `
  select point.id, point.name, point.address,
         floor((level.stocked_quantity - level.reserved_quantity) / item.required_quantity)::int as stock
  from product_variant_inventory_item item
  join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
  join sales_point point on point.stock_location_id = level.location_id and point.deleted_at is null
  where item.variant_id = :variant_id and item.deleted_at is null and point.kind = 'point' and point.code <> 'ONLINE'
    and level.stocked_quantity - level.reserved_quantity >= item.required_quantity
  order by stock desc, point.name`
