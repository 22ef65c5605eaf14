/** The papers in use of the registered product at hand: its own, and those of its producer that name no product. */
export const PAPERS_SQL = `
  select jsonb_agg(jsonb_build_object('kind', paper.kind, 'expires_on', paper.expires_on)) as papers
  from paper
  where paper.producer_id = registration.producer_id and paper.replaced_by is null and paper.deleted_at is null
    and (paper.registration_id is null or paper.registration_id = registration.id)`

/** Codes of the standing sales points that have a whole piece of the variant at hand now. */
export const POINTS_SQL = `
  array(select distinct point.code
    from product_variant_inventory_item item
    join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
    join sales_point point on point.stock_location_id = level.location_id and point.deleted_at is null
    where item.variant_id = variant.id and item.deleted_at is null and point.kind = 'point' and point.code <> 'ONLINE'
      and level.stocked_quantity - level.reserved_quantity >= item.required_quantity
    order by point.code)`
