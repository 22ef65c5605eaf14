import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type InspectionResult, proposedHold, type ProposedHold } from "@ocop/shared/inspection"
import type { RowScope } from "../scoped"
import { rows } from "../snapshot"

export interface InspectionItem {
  id: string
  registration_id: string | null
  product: string | null
  lot_id: string | null
  lot_number: string | null
  code_read: string | null
  serial: string | null
  label_ok: boolean | null
  stars_ok: boolean | null
  sample_taken: boolean
  sample_no: string | null
  result: InspectionResult
  note: string | null
}

export interface InspectionSummary {
  id: string
  number: string
  at: string
  inspector: string | null
  place_kind: "sales_point" | "producer"
  sales_point_id: string | null
  producer_id: string | null
  place: string | null
  campaign: string | null
  summary: string
  handling: string | null
  document_no: string | null
  latitude: number | null
  longitude: number | null
  result: InspectionResult
  follow_up: "none" | "hold_proposed"
  file_ids: string[]
  /** The stop that came of it. */
  stop_id: string | null
}

export interface InspectionDetail extends InspectionSummary {
  items: InspectionItem[]
  /** What one tap turns into a stop; null once there is one, and where nothing is to be held. */
  proposed_stop: (ProposedHold & { kind: "hold"; reason: string; inspection_id: string }) | null
}

const PER_PAGE = 50

/** Newest first; a scope short of the province sees what was found at its sales points. */
export async function inspectionList(
  db: Knex,
  { all, sales_point_ids }: RowScope,
  { result, page }: { result?: InspectionResult | undefined; page: number },
): Promise<{ items: InspectionSummary[]; total: number }> {
  const found = await rows<InspectionSummary & { total: number }>(db, LIST_SQL, {
    ...{ all, points: sales_point_ids, result: result ?? null },
    ...{ limit: PER_PAGE, offset: (page - 1) * PER_PAGE },
  })
  return { items: found.map(({ total: _, ...one }) => one), total: found[0]?.total ?? 0 }
}

export async function inspectionById(
  db: Knex,
  { all, sales_point_ids }: RowScope,
  id: string,
): Promise<InspectionDetail | null> {
  const [found] = await rows<InspectionSummary>(db, `${ONE_SQL} and inspection.id = :id`, {
    ...{ all, points: sales_point_ids, id },
  })
  if (!found) return null
  const items = await rows<InspectionItem>(db, ITEMS_SQL, { id })
  const hold = found.stop_id === null ? proposedHold(items) : null
  const proposed_stop = hold && {
    ...hold,
    kind: "hold" as const,
    reason: `${found.number}: ${found.summary}`.slice(0, 1000),
    inspection_id: id,
  }
  return { ...found, items, proposed_stop }
}

const COLUMNS = `
  inspection.id, inspection.number, to_char(inspection.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  officer.name as inspector, inspection.place_kind, inspection.sales_point_id, inspection.producer_id,
  coalesce(point.name, producer.name) as place, inspection.campaign, inspection.summary, inspection.handling,
  inspection.document_no, inspection.latitude, inspection.longitude, inspection.result, inspection.follow_up,
  inspection.file_ids,
  (select stop.id from stop_order stop where stop.inspection_id = inspection.id and stop.deleted_at is null
    order by stop.placed_at limit 1) as stop_id`

const TABLES = `
  from inspection
  left join officer on officer.id = inspection.inspector_id
  left join sales_point point on point.id = inspection.sales_point_id
  left join producer on producer.id = inspection.producer_id
  where inspection.deleted_at is null and (:all or inspection.sales_point_id = any(:points))`

const ONE_SQL = `select ${COLUMNS} ${TABLES}`

const LIST_SQL = `
  select ${COLUMNS}, count(*) over ()::int as total ${TABLES}
    and (cast(:result as text) is null or inspection.result = :result)
  order by inspection.at desc, inspection.id limit :limit offset :offset`

const ITEMS_SQL = `
  select item.id, registration.id as registration_id, registration.name as product, item.lot_id, lot.number as lot_number,
         item.code_read, item.serial, item.label_ok, item.stars_ok, item.sample_taken, item.sample_no, item.result, item.note
  from inspection_item item
  left join lot on lot.id = item.lot_id
  left join registration on registration.product_id = item.product_id and registration.deleted_at is null
  where item.inspection_id = :id and item.deleted_at is null order by item.id`
