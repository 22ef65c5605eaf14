import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FlagVerdict, ScanFlag } from "@ocop/shared/scan-flag"
import { holding, holdingFolded } from "../like"
import { rows } from "../snapshot"

/** What was odd about the scans of one stamp. */
export interface TraceFlagRow {
  id: string
  at: string
  kind: ScanFlag
  severity: "notice" | "suspicious"
  gtin: string
  serial: string
  lot_id: string | null
  lot: string | null
  product: string | null
  producer: string | null
  department: string
  detail: Record<string, unknown>
  scans: number
  settled_at: string | null
  settled_by: string | null
  settle_verdict: FlagVerdict | null
  settle_note: string | null
}

export interface TraceFlagQuery {
  state: "open" | "settled"
  kind?: ScanFlag | undefined
  q?: string | undefined
  page: number
}

const PER_PAGE = 50

/** Suspicion before notices, then the newest. */
export async function traceFlagList(
  db: Knex,
  { state, kind, q, page }: TraceFlagQuery,
): Promise<{ items: TraceFlagRow[]; total: number; suspicious: number }> {
  const found = await rows<TraceFlagRow & { total: number; all_suspicious: number }>(db, LIST_SQL, {
    open: state === "open",
    kind: kind ?? null,
    q: holding(q),
    folded: holdingFolded(q),
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  })
  const { total = 0, all_suspicious: suspicious = 0 } = found[0] ?? {}
  return { items: found.map(({ total: _, all_suspicious: __, ...flag }) => flag), total, suspicious }
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const LIST_SQL = `
  select flag.id::text, ${instant("flag.at")} as at, flag.kind, flag.severity, flag.gtin, flag.serial, flag.lot_id,
         lot.number as lot, registration.name as product, producer.name as producer, flag.department, flag.detail,
         coalesce(stamp.scan_count, 0) as scans, ${instant("flag.settled_at")} as settled_at,
         officer.name as settled_by, flag.settle_verdict, flag.settle_note, (count(*) over ())::int as total,
         (count(*) filter (where flag.severity = 'suspicious') over ())::int as all_suspicious
  from trace_flag flag
  left join trace_stamp stamp on stamp.gtin = flag.gtin and stamp.serial = flag.serial
  left join lot on lot.id = flag.lot_id
  left join registration on registration.id = lot.registration_id
  left join producer on producer.id = registration.producer_id
  left join officer on officer.id = flag.settled_by
  where (flag.settled_at is null) = :open and (cast(:kind as text) is null or flag.kind = :kind)
    and (cast(:q as text) is null or flag.serial ilike :q or lot.number ilike :q
      or registration.name_folded like :folded or producer.name_folded like :folded)
  order by flag.settled_at desc, flag.severity = 'suspicious' desc, flag.at desc, flag.id limit :limit offset :offset`
