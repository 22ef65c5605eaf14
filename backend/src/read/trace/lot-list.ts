import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TestReport } from "@ocop/shared/lot"
import { holding } from "../like"
import { rows } from "../snapshot"

/** A lot as it is listed. `stopped` names a stop in force on the lot, its product or its producer. */
export interface LotSummary {
  id: string
  number: string
  gtin: string
  registration_id: string
  product_id: string
  product: string
  producer_id: string
  producer: string
  made_on: string
  expires_on: string | null
  quantity_milli: number
  unit: string
  printed: number
  used: number
  voided: number
  scans: number
  stopped: "hold" | "recall" | null
}

export interface LotDetail extends LotSummary {
  growing_areas: string[]
  material_zone: string | null
  standards: string[]
  test_reports: TestReport[]
  note: string | null
  stages: {
    name: string
    at: string
    place_name: string
    place_code: string | null
    place_kind: "gln" | "commune" | "text"
    party: string | null
    direction: "back" | "own" | "forward"
    evidence_file_id: string | null
  }[]
  runs: {
    id: string
    level: "lot" | "serial"
    carrier: "qr" | "datamatrix" | "both"
    sheet: string
    count: number
    keyed: boolean
    printed_at: string | null
    reason: string
  }[]
}

export interface LotListQuery {
  q?: string | undefined
  registration_id?: string | undefined
  page: number
}

const PER_PAGE = 50

/** The newest first; of one producer where `producer_id` is given. */
export async function lotList(
  db: Knex,
  { q, registration_id, page }: LotListQuery,
  producer_id: string | null,
): Promise<{ items: LotSummary[]; total: number }> {
  const found = await rows<LotSummary & { total: number }>(db, LIST_SQL, {
    q: holding(q),
    registration_id: registration_id ?? null,
    producer_id,
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  })
  return { items: found.map(({ total: _, ...lot }) => lot), total: found[0]?.total ?? 0 }
}

/** Null where there is none, or it is not of the producer asked for. */
export async function lotDetail(db: Knex, id: string, producer_id: string | null): Promise<LotDetail | null> {
  const [found] = await rows<LotDetail>(db, DETAIL_SQL, { id, producer_id })
  return found ?? null
}

const SUMMARY = `
  lot.id, lot.number, lot.gtin, lot.registration_id, lot.product_id, registration.name as product,
  producer.id as producer_id, producer.name as producer, lot.made_on, lot.expires_on,
  lot.quantity_milli::float8 as quantity_milli, lot.unit,
  coalesce(held.printed, 0)::int as printed, coalesce(held.used, 0)::int as used,
  coalesce(held.voided, 0)::int as voided, coalesce(held.scans, 0)::int as scans,
  (select stop.kind from stop_order stop
    where stop.lifted_at is null and stop.deleted_at is null and stop.producer_id = producer.id
      and (stop.subject = 'producer' or stop.lot_id = lot.id
        or (stop.subject = 'product' and stop.registration_id = registration.id))
    order by stop.kind = 'recall' desc limit 1) as stopped`

const FROM = `
  from lot
  join registration on registration.id = lot.registration_id
  join producer on producer.id = registration.producer_id
  left join trace_lot_count held on held.lot_id = lot.id
  where lot.deleted_at is null and (cast(:producer_id as text) is null or producer.id = :producer_id)`

const LIST_SQL = `
  select ${SUMMARY}, (count(*) over ())::int as total ${FROM}
    and (cast(:registration_id as text) is null or registration.id = :registration_id)
    and (cast(:q as text) is null or lot.number ilike :q or registration.name ilike :q
      or registration.name_folded ilike :q or producer.name ilike :q or producer.name_folded ilike :q or lot.gtin ilike :q)
  order by lot.made_on desc, lot.id desc limit :limit offset :offset`

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

const DETAIL_SQL = `
  select ${SUMMARY}, lot.growing_areas, lot.material_zone, lot.standards, lot.test_reports, lot.note,
    coalesce((select jsonb_agg(jsonb_build_object('name', name, 'at', to_char(at at time zone 'UTC', ${ISO}),
        'place_name', place_name, 'place_code', place_code, 'place_kind', place_kind, 'party', party,
        'direction', direction, 'evidence_file_id', evidence_file_id) order by seq)
      from lot_stage where lot_id = lot.id and deleted_at is null), '[]') as stages,
    coalesce((select jsonb_agg(jsonb_build_object('id', id, 'level', level, 'carrier', carrier, 'sheet', sheet,
        'count', count, 'keyed', keyed, 'printed_at', to_char(printed_at at time zone 'UTC', ${ISO}), 'reason', reason)
        order by printed_at desc, id)
      from stamp_run where lot_id = lot.id and deleted_at is null), '[]') as runs
  ${FROM} and lot.id = :id`
