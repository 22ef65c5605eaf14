import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StopKind, StopSubject } from "@ocop/shared/stop"
import type { RowScope } from "../scoped"
import { holding, holdingFolded } from "../like"
import { rows } from "../snapshot"

/** A stop as the office lists it; `points` are the sales points told of it, `acknowledged` those that answered. */
export interface StopRow {
  id: string
  kind: StopKind
  subject: StopSubject
  lot_id: string | null
  registration_id: string | null
  product_id: string | null
  producer_id: string
  product: string | null
  producer: string
  gtin: string | null
  lot_number: string | null
  made_on: string | null
  reason: string
  document_no: string | null
  public_words: string | null
  shop_too: boolean
  inspection_id: string | null
  placed_by: string | null
  placed_at: string
  lifted_at: string | null
  lifted_by: string | null
  lift_reason: string | null
  lift_document: string | null
  points: number
  acknowledged: number
  stock_milli: number
}

const PER_PAGE = 50

export interface StopListQuery {
  state?: "open" | "lifted" | undefined
  kind?: StopKind | undefined
  q?: string | undefined
  page: number
}

/** Those in force first, then the newest. A scope short of the province sees the stops its sales points were told of. */
export async function stopList(
  db: Knex,
  scope: RowScope,
  { state, kind, q, page }: StopListQuery,
): Promise<{ items: StopRow[]; total: number; open: number }> {
  const found = await rows<StopRow & { total: number; all_open: number }>(db, LIST_SQL, {
    ...reach(scope),
    ...{ state: state ?? null, kind: kind ?? null, q: holding(q), folded: holdingFolded(q) },
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  })
  const { total = 0, all_open: open = 0 } = found[0] ?? {}
  return { items: found.map(({ total: _, all_open: __, ...stop }) => stop), total, open }
}

/** Null where there is none, or none this scope was told of. */
export async function stopById(db: Knex, scope: RowScope, id: string): Promise<StopRow | null> {
  const [stop] = await rows<StopRow>(db, `${STOP_SQL} and stop.id = :id`, { ...reach(scope), id })
  return stop ?? null
}

function reach({ all, sales_point_ids }: RowScope) {
  return { all, points: sales_point_ids }
}

const iso = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const COLUMNS = `
  stop.id, stop.kind, stop.subject, stop.lot_id, stop.registration_id, stop.product_id, stop.producer_id,
  registration.name as product, producer.name as producer, stop.gtin, stop.lot_number, lot.made_on, stop.reason,
  stop.document_no, stop.public_words, stop.shop_too, stop.inspection_id, placer.name as placed_by,
  ${iso("stop.placed_at")} as placed_at, ${iso("stop.lifted_at")} as lifted_at, lifter.name as lifted_by,
  stop.lift_reason, stop.lift_document, told.points, told.acknowledged, told.stock_milli`

const TABLES = `
  from stop_order stop
  join producer on producer.id = stop.producer_id
  left join registration on registration.id = stop.registration_id
  left join lot on lot.id = stop.lot_id
  left join officer placer on placer.id = stop.placed_by
  left join officer lifter on lifter.id = stop.lifted_by
  cross join lateral (
    select count(*)::int as points, count(receipt.acknowledged_at)::int as acknowledged,
           coalesce(sum(receipt.stock_milli), 0)::float8 as stock_milli
    from notice join notice_receipt receipt on receipt.notice_id = notice.id
    where notice.kind = 'stop' and notice.subject_id = stop.id
      and (:all or receipt.sales_point_id = any(:points))
  ) told
  where stop.deleted_at is null and (:all or told.points > 0)`

const STOP_SQL = `select ${COLUMNS} ${TABLES}`

const LIST_SQL = `
  select ${COLUMNS}, count(*) over ()::int as total,
    (count(*) filter (where stop.lifted_at is null) over ())::int as all_open ${TABLES}
    and (cast(:state as text) is null or (stop.lifted_at is null) = (:state = 'open'))
    and (cast(:kind as text) is null or stop.kind = :kind)
    and (cast(:q as text) is null or stop.lot_number ilike :q or stop.document_no ilike :q
      or registration.name_folded like :folded or producer.name_folded like :folded)
  order by stop.lifted_at is null desc, stop.placed_at desc, stop.id
  limit :limit offset :offset`
