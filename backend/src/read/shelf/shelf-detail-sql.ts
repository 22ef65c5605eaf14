import { OFFERED_SQL } from "../checkout/delivery-options"

/** Papers that are the office's business, not the shopper's. */
export const UNTOLD_PAPERS = "('contract', 'story_review', 'fair', 'other')"

const PAPERS = `
  select jsonb_agg(jsonb_build_object('kind', kind, 'number', number, 'issuer', issuer, 'issued_on', issued_on,
      'expires_on', expires_on, 'of', case when registration_id is null then 'producer' else 'product' end)
    order by registration_id is null, kind, number)
  from paper
  where producer_id = producer.id and (registration_id is null or registration_id = registration.id)
    and replaced_by is null and deleted_at is null and kind not in ${UNTOLD_PAPERS}
    and (expires_on is null or expires_on >= :today)`

/** In date, under no stop, and by the ledger not yet sold out where it came to. */
const LOTS = `
  select jsonb_agg(jsonb_build_object('number', made.number, 'made_on', made.made_on, 'expires_on', made.expires_on,
      'places', held.places) order by made.expires_on, made.made_on, made.number)
  from lot made
  cross join lateral (select ledger_lot_places(made.variant_id, made.number) as places) held
  where made.product_id = product.id and made.deleted_at is null and held.places > 0
    and (made.expires_on is null or made.expires_on >= :today)
    and not exists (
      select from stop_order stop where stop.producer_id = producer.id and stop.lifted_at is null and stop.deleted_at is null
        and (stop.subject = 'producer' or (stop.product_id = product.id
          and (stop.subject = 'product' or stop.lot_number = made.number))))`

/** Sales points and booths that have a whole piece of it now. */
const HELD = `
  select point.id, point.code, point.name, point.address, point.opening_hours, point.kind,
         floor((level.stocked_quantity - level.reserved_quantity) / item.required_quantity)::int as stock
  from product_variant_inventory_item item
  join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
  join sales_point point on point.stock_location_id = level.location_id and point.deleted_at is null
  where item.variant_id = variant.id and item.deleted_at is null and point.code <> 'ONLINE'
    and level.stocked_quantity - level.reserved_quantity >= item.required_quantity`

const STANDING = `
  select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name, 'address', address,
      'opening_hours', opening_hours, 'stock', stock) order by stock desc, name)
  from held where kind = 'point'`

const FAIRS = `
  select jsonb_agg(jsonb_build_object('handle', handle, 'name', name, 'place', place, 'ends_on', ends_on, 'booths', booths)
    order by ends_on, name)
  from (
    select fair.handle, fair.name, fair.place, fair.ends_on,
           jsonb_agg(jsonb_build_object('number', booth.number, 'name', booth.name, 'stock', held.stock)
             order by booth.number) as booths
    from held
    join booth on booth.sales_point_id = held.id and booth.deleted_at is null
    join fair on fair.id = booth.fair_id and fair.deleted_at is null and fair.starts_on <= :today and fair.ends_on >= :today
    where held.kind = 'booth' group by fair.id
  ) running`

const MARKETPLACES = `
  select jsonb_agg(jsonb_build_object('marketplace', marketplace, 'url', url) order by marketplace)
  from marketplace_link where registration_id = registration.id and state = 'live'`

/** To the door, where the shop still offers that. */
const DOOR = `
  select jsonb_build_object('rates', option.data -> 'rates', 'home_province', (
      select metadata ->> 'province_code' from store where deleted_at is null order by created_at limit 1))
  ${OFFERED_SQL} and kind.code = 'delivery' order by option.created_at, option.id limit 1`

/** All that a product page tells of one product and that is not on the shelf, in one statement. */
export const DETAIL_SQL = `
  select product.description, variant.barcode as gtin, producer.story, variant.weight,
         jsonb_build_object('name', producer.name, 'handle', producer.handle, 'legal_form', producer.legal_form,
           'commune', producer.commune_name, 'commune_code', producer.commune_code, 'old_district', producer.old_district,
           'phone', producer.phone) as producer,
         coalesce((select jsonb_agg(jsonb_build_object('id', id, 'number', number, 'issuer', issuer,
             'decided_on', decided_on, 'valid_until', valid_until, 'extended_until', extended_until))
           from certificate where registration_id = registration.id and deleted_at is null), '[]') as certificates,
         coalesce((${PAPERS}), '[]') as papers, coalesce((${LOTS}), '[]') as lots,
         whereabouts.sales_points, whereabouts.fairs, (${DOOR}) as door,
         coalesce((${MARKETPLACES}), '[]') as marketplaces
  from product
  join product_variant variant on variant.id = :variant_id
  join registration on registration.product_id = product.id and registration.deleted_at is null
  join producer on producer.id = registration.producer_id
  cross join lateral (
    with held as materialized (${HELD})
    select coalesce((${STANDING}), '[]') as sales_points, coalesce((${FAIRS}), '[]') as fairs
  ) whereabouts
  where product.id = :product_id`
