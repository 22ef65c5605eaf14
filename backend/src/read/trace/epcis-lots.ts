import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EpcisLot } from "@ocop/shared/epcis"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

/** Lots of a product that one file tells of, the newest. */
const MOST_LOTS = 200

export interface EpcisSubject {
  lot_id: string | null
  registration_id: string | null
  /** Narrows to one producer's. */
  producer_id: string | null
}

/** What happened to one lot, or to all lots of a product. Empty where there is none. */
export async function epcisLots(db: Knex, subject: EpcisSubject): Promise<EpcisLot[]> {
  return inSnapshot(db, ALL_ROWS, (trx) =>
    rows<EpcisLot>(trx, LOTS_SQL, {
      lot_id: subject.lot_id,
      registration_id: subject.registration_id,
      producer_id: subject.producer_id,
    }),
  )
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const LOTS_SQL = `
  select lot.gtin, lot.number, lot.made_on, lot.expires_on, lot.quantity_milli::float8 as quantity_milli, lot.unit,
    producer.handle as producer_handle,
    coalesce((select jsonb_agg(jsonb_build_object('name', name, 'at', ${instant("at")}, 'place_name', place_name,
        'place_code', place_code, 'place_kind', place_kind, 'direction', direction))
      from lot_stage where lot_id = lot.id and deleted_at is null), '[]') as stages,
    coalesce((select jsonb_agg(jsonb_build_object('at', ${instant("printed_at")}, 'count', count))
      from stamp_run where lot_id = lot.id and deleted_at is null and printed_at is not null), '[]') as runs,
    coalesce((select jsonb_agg(jsonb_build_object('at', ${instant("move.occurred_at")}, 'reason', move.reason,
        'point', point.code, 'quantity_milli', move.quantity_milli))
      from ledger_stock_movement move join sales_point point on point.id = move.sales_point_id
      where move.variant_id = lot.variant_id and move.lot = lot.number), '[]') as movements,
    coalesce((select jsonb_agg(jsonb_build_object('at', ${instant("day.at")}, 'point', day.code, 'quantity_milli', day.milli))
      from (select point.code, max(line.occurred_at) as at, sum(line.quantity_milli) as milli
            from ledger_sale_line line join sales_point point on point.id = line.sales_point_id
            where line.variant_id = lot.variant_id and line.lot = lot.number
            group by point.code, line.business_day) day), '[]') as sales,
    coalesce((select jsonb_agg(jsonb_build_object('kind', stop.kind, 'placed_at', ${instant("stop.placed_at")},
        'lifted_at', ${instant("stop.lifted_at")}))
      from stop_order stop
      where stop.deleted_at is null and stop.producer_id = producer.id
        and (stop.lot_id = lot.id or stop.subject = 'producer'
          or (stop.subject = 'product' and stop.registration_id = registration.id))), '[]') as stops
  from lot
  join registration on registration.id = lot.registration_id
  join producer on producer.id = registration.producer_id
  where lot.deleted_at is null
    and (lot.id = cast(:lot_id as text) or registration.id = cast(:registration_id as text))
    and (cast(:producer_id as text) is null or producer.id = :producer_id)
  order by lot.made_on desc, lot.id limit ${MOST_LOTS}`
