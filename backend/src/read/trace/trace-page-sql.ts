const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const instant = (column: string) => `to_char(${column} at time zone 'UTC', ${ISO})`

/** The goods of a code: product, producer, certificates, papers in force or not, and the stops that may concern them. */
export const TRACE_GOODS_SQL = `
  select jsonb_build_object('name', registration.name, 'handle', case when product.status = 'published' then product.handle end,
           'image', product.thumbnail, 'product_set', registration.product_set,
           'product_code', registration.product_code, 'trademark', registration.trademark) as product,
         jsonb_build_object('id', producer.id, 'name', producer.name, 'handle', producer.handle, 'address', null,
           'commune', producer.commune_name, 'old_district', producer.old_district, 'old_province', producer.old_province, 'phone', producer.phone) as producer,
         coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'number', number, 'issuer', issuer,
             'stars', stars, 'decided_on', decided_on, 'valid_until', valid_until, 'extended_until', extended_until,
             'revoked_on', revoked_on, 'revoke_document', revoke_document)))
           from certificate where registration_id = registration.id and deleted_at is null), '[]') as certificates,
         coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'number', number, 'issuer', issuer,
             'issued_on', issued_on, 'expires_on', expires_on) order by kind, number)
           from paper where deleted_at is null and replaced_by is null and kind <> 'contract'
             and (registration_id = registration.id or (registration_id is null and producer_id = producer.id))), '[]') as papers,
         coalesce((select jsonb_agg(jsonb_build_object('id', stop.id, 'kind', stop.kind, 'subject', stop.subject,
             'producer_id', stop.producer_id, 'product_id', stop.product_id, 'variant_id', null, 'lot', stop.lot_number,
             'words', stop.public_words, 'document_no', stop.document_no, 'since', ${instant("stop.placed_at")}))
           from stop_order stop where stop.producer_id = producer.id and stop.lifted_at is null and stop.deleted_at is null), '[]') as stops,
         producer.story
  from registration
  join producer on producer.id = registration.producer_id
  left join product on product.id = registration.product_id and product.deleted_at is null
  where registration.id = :registration_id`

/** One lot, its way, and the sales points it came to: one step forward. */
export const TRACE_LOT_SQL = `
  select jsonb_build_object('number', lot.number, 'made_on', lot.made_on, 'expires_on', lot.expires_on,
           'quantity_milli', lot.quantity_milli, 'unit', lot.unit) as lot,
         lot.material_zone, lot.growing_areas, lot.standards,
         coalesce((select jsonb_agg(jsonb_build_object('number', report ->> 'number', 'on', report ->> 'on', 'result', report ->> 'result'))
           from jsonb_array_elements(lot.test_reports) report), '[]') as test_reports,
         coalesce((select jsonb_agg(jsonb_build_object('name', name, 'at', ${instant("at")}, 'place_name', place_name,
             'place_code', place_code, 'place_kind', place_kind, 'party', party, 'direction', direction) order by seq)
           from lot_stage where lot_id = lot.id and deleted_at is null), '[]') as stages,
         coalesce((select jsonb_agg(jsonb_build_object('sales_point', point.name, 'address', point.address, 'from', came.day)
             order by came.day, point.name)
           from (select sales_point_id, to_char(min(occurred_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
                 from ledger_stock_movement
                 where variant_id = :variant_id and lot = lot.number and reason in ('opening', 'receive', 'transfer_in')
                 group by sales_point_id) came
           join sales_point point on point.id = came.sales_point_id and point.deleted_at is null), '[]') as forward
  from lot where lot.id = :lot_id`

/** A stamp by its ledger, and its sale by the till's: a refund gives it back. */
export const TRACE_STAMP_SQL = `
  select stamp.serial, case stamp.state when 0 then 'printed' when 1 then 'used' else 'void' end as state,
         stamp.scan_count as scans, ${instant("stamp.first_scan_at")} as first_scan_at, stamp.flag_bits,
         (select case when count(*) filter (where kind in ('sale', 'online')) > count(*) filter (where kind in ('refund', 'online_refund'))
                 then ${instant("min(occurred_at) filter (where kind in ('sale', 'online'))")} end
          from ledger_sale_line where variant_id = :variant_id and trace_code = :serial) as sold_at
  from trace_stamp stamp where stamp.gtin = cast(:gtin as char(14)) and stamp.serial = :serial`
