import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Department } from "@ocop/shared/product-set"
import type { ViolationAbout, ViolationFollowUp, ViolationState } from "@ocop/shared/violation-report"
import { rows } from "../snapshot"

/** A report as the officers of its department see it. `contact` is what the writer chose to leave. */
export interface ViolationReportRow {
  id: string
  number: string
  at: string
  about: ViolationAbout
  code_read: string | null
  gtin: string | null
  lot: string | null
  serial: string | null
  registration_id: string | null
  product: string | null
  producer: string | null
  department: Department
  place: string | null
  words: string
  contact: string | null
  file_ids: string[]
  state: ViolationState
  answer: string | null
  settled_by: string | null
}

export interface ViolationReportQuery {
  departments: readonly Department[]
  state?: ViolationState | undefined
  page: number
}

const PER_PAGE = 50

/** Those that wait first, the oldest of them on top; settled ones newest first. */
export async function violationReports(
  db: Knex,
  { departments, state, page }: ViolationReportQuery,
): Promise<{ items: ViolationReportRow[]; total: number }> {
  const found = await rows<ViolationReportRow & { total: number }>(db, LIST_SQL, {
    departments: [...departments],
    state: state ?? null,
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  })
  return { items: found.map(({ total: _, ...report }) => report), total: found[0]?.total ?? 0 }
}

export async function violationFollowUp(db: Knex, number: string): Promise<ViolationFollowUp | null> {
  const [report] = await rows<ViolationFollowUp>(db, FOLLOW_SQL, { number })
  return report ?? null
}

const AT = `to_char(report.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

const LIST_SQL = `
  select report.id, report.number, ${AT}, report.about, report.code_read, report.gtin, report.lot, report.serial,
         report.registration_id, registration.name as product, producer.name as producer, report.department,
         report.place, report.words, report.contact, report.file_ids, report.state, report.answer, officer.name as settled_by,
         count(*) over ()::int as total
  from violation_report report
  left join registration on registration.id = report.registration_id
  left join producer on producer.id = registration.producer_id
  left join officer on officer.id = report.settled_by
  where report.deleted_at is null and report.department = any(:departments)
    and (cast(:state as text) is null or report.state = :state)
  order by report.state = 'settled', case when report.state <> 'settled' then report.at end, report.at desc, report.id
  limit :limit offset :offset`

const FOLLOW_SQL = `
  select report.number, ${AT}, report.department, report.state, report.answer
  from violation_report report where report.number = :number and report.deleted_at is null`
