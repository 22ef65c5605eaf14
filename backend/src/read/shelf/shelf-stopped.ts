import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StopKind } from "@ocop/shared/stop"
import { rows } from "../snapshot"

/** Online stock knows no lots, so a stopped lot takes its product off the shop, unless the office said it is of other lots. */
const IN_FORCE = `stop.lifted_at is null and stop.deleted_at is null and stop.shop_too
  and ((stop.subject = 'producer' and stop.producer_id = registration.producer_id)
    or (stop.subject <> 'producer' and stop.product_id = registration.product_id))`

const GRAVEST = `order by stop.kind = 'recall' desc, stop.placed_at limit 1`

/** The stop of the registered product at hand, in the shape of `GoodsStop`. */
export const SHELF_STOP_SQL = `
  select jsonb_build_object('kind', stop.kind, 'words', stop.public_words, 'lot', stop.lot_number,
    'document_no', stop.document_no, 'since', to_char(stop.placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    as stopped
  from stop_order stop where ${IN_FORCE} ${GRAVEST}`

export interface StoppedVariant {
  variant_id: string
  title: string
  kind: StopKind
  document_no: string | null
}

/** Those of these variants that the shop may not sell now. */
export async function stoppedOnline(db: Knex, variant_ids: readonly string[]): Promise<StoppedVariant[]> {
  if (variant_ids.length === 0) return []
  return rows<StoppedVariant>(db, STOPPED_SQL, { variant_ids: [...variant_ids] })
}

const STOPPED_SQL = `
  select variant.id as variant_id, product.title, stopped.kind, stopped.document_no
  from product_variant variant
  join product on product.id = variant.product_id
  join registration on registration.product_id = product.id and registration.deleted_at is null
  cross join lateral (select stop.kind, stop.document_no from stop_order stop where ${IN_FORCE} ${GRAVEST}) stopped
  where variant.id = any(:variant_ids) order by product.title, variant.id`
