import { type RunSql, SHELF_REGION } from "./shelf-goods"

/** Carriage to the door, cash on delivery and plenty in stock for the shop of `fillShelf`. */
export async function layDelivery(run: RunSql): Promise<void> {
  for (const sql of DELIVERY) await run(sql)
}

const DELIVERY = [
  `insert into price_preference (id, attribute, value, is_tax_inclusive)
   values ('prpref_shelf', 'currency_code', 'vnd', true) on conflict do nothing`,
  `update region_country set region_id = '${SHELF_REGION}' where iso_2 = 'vn'`,
  `insert into region_country (iso_2, iso_3, num_code, name, display_name, region_id)
   values ('vn', 'vnm', '704', 'VIET NAM', 'Viet Nam', '${SHELF_REGION}') on conflict do nothing`,
  `insert into payment_provider (id, is_enabled) values ('pp_system_default', true) on conflict do nothing`,
  `insert into region_payment_provider (id, region_id, payment_provider_id)
   values ('regpp_shelf', '${SHELF_REGION}', 'pp_system_default')`,
  `insert into fulfillment_provider (id, is_enabled) values ('ocop_delivery', true) on conflict do nothing`,
  `insert into fulfillment_set (id, name, type) values ('fuset_shelf', 'Giao hàng', 'shipping')`,
  `insert into service_zone (id, name, fulfillment_set_id) values ('serzo_shelf', 'Toàn quốc', 'fuset_shelf')`,
  `insert into geo_zone (id, type, country_code, service_zone_id) values ('fgz_shelf', 'country', 'vn', 'serzo_shelf')`,
  `insert into shipping_profile (id, name, type) values ('sp_shelf', 'Hàng OCOP', 'default')`,
  `insert into shipping_option_type (id, label, code) values ('sotype_shelf', 'Giao tận nhà', 'delivery')`,
  `insert into shipping_option (id, name, price_type, service_zone_id, shipping_profile_id, provider_id, data,
     shipping_option_type_id)
   values ('so_shelf', 'Giao tận nhà', 'calculated', 'serzo_shelf', 'sp_shelf', 'ocop_delivery', '{"id":"door"}',
     'sotype_shelf')`,
  `insert into location_fulfillment_set (id, stock_location_id, fulfillment_set_id)
   values ('locfs_shelf', 'sloc_online', 'fuset_shelf')`,
  `insert into location_fulfillment_provider (id, stock_location_id, fulfillment_provider_id)
   values ('locfp_shelf', 'sloc_online', 'ocop_delivery')`,
  `insert into product_shipping_profile (id, product_id, shipping_profile_id)
   select 'prodsp_' || id, id, 'sp_shelf' from product`,
  `update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = '{"value":"100000","precision":20}'`,
]
