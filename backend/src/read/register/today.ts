import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Certificate, standing } from "@ocop/shared/certificate"
import { addDays, type Day } from "@ocop/shared/day"
import { type PaperKind, paperNames } from "@ocop/shared/paper"
import type { Department } from "@ocop/shared/product-set"
import { dormantProducts } from "./dormant"
import { ALL_ROWS } from "../scoped"
import { inSnapshot } from "../snapshot"
import {
  FLAGS,
  NAMED,
  NOTICES,
  PROPOSALS,
  REPORTS,
  STOPS,
  type TodayItem,
  type TodayPart,
} from "./today-parts"

/** What an officer's grants reach: of the whole province, or the notices of her own sales points. */
export interface TodayReach {
  agriculture: boolean
  trade: boolean
  inspector: boolean
  sales_point_ids: readonly string[]
}

/** QĐ 26/2026, Đ.7: renewals are filed from 180 days before the end. */
const RENEWAL_DAYS = 180

/** What waits today for somebody who reaches this much, the gravest part first; a part nobody has to see is left out. */
export async function todayFor(db: Knex, reach: TodayReach, day: Day): Promise<TodayPart[]> {
  const { agriculture, trade, inspector, sales_point_ids } = reach
  const departments = departmentsOf(reach)
  const parts = await Promise.all([
    agriculture && asked(db, PROPOSALS),
    (agriculture || trade || inspector) && asked(db, STOPS),
    (agriculture || inspector) && asked(db, FLAGS),
    departments.length > 0 && asked(db, REPORTS, departments),
    sales_point_ids.length > 0 && asked(db, NOTICES, sales_point_ids),
    agriculture && papers(db, day),
    agriculture && renewals(db, day),
    agriculture && dormant(db, day),
  ])
  return parts.filter((part) => part !== false)
}

/** The trade department answers its own reports, agriculture those of the other three; inspectors see all. */
export function departmentsOf({ agriculture, trade, inspector }: TodayReach): Department[] {
  if (inspector) return ["agriculture", "trade", "health", "culture"]
  return [
    ...(agriculture ? (["agriculture", "health", "culture"] as const) : []),
    ...(trade ? (["trade"] as const) : []),
  ]
}

type Row = Omit<TodayItem, "on"> & { on: Date | string | null; total: number }

async function asked(
  db: Knex,
  { part, sql }: { part: TodayPart["part"]; sql: string },
  among?: readonly string[],
): Promise<TodayPart> {
  const { rows } = await db.raw<{ rows: Row[] }>(sql, among ? [[...among]] : [])
  return { part, count: rows[0]?.total ?? 0, items: rows.map(itemOf) }
}

function itemOf({ id, title, about, kind, on }: Row): TodayItem {
  return { id, title, about, kind, on: on instanceof Date ? on.toISOString() : on }
}

const LAPSING_DAYS = 30

type PaperRow = Row & { paper: PaperKind }

/** Papers that lapsed or will within 30 days, and whose; those of a producer lead to one of its products. */
async function papers(db: Knex, day: Day): Promise<TodayPart> {
  const { rows } = await db.raw<{ rows: PaperRow[] }>(PAPERS_SQL, [day, addDays(day, LAPSING_DAYS)])
  const items = rows.map((row) => {
    const about = `${paperNames[row.paper].vi} ${row.about ?? ""}`.trim()
    return itemOf({ ...row, about })
  })
  return { part: "papers", count: rows[0]?.total ?? 0, items }
}

const PAPERS_SQL = `
  select owner.id, coalesce(r.name, producer.name) as title, paper.number as about, paper.kind as paper,
         case when paper.expires_on < ? then 'lapsed' else 'lapsing' end as kind, paper.expires_on as "on",
         count(*) over ()::int as total
  from paper
  join producer on producer.id = paper.producer_id
  left join registration r on r.id = paper.registration_id
  cross join lateral (
    select id from registration
    where deleted_at is null and producer_id = paper.producer_id
      and (paper.registration_id is null or id = paper.registration_id)
    order by name_folded limit 1
  ) owner
  where paper.expires_on <= ? and paper.replaced_by is null and paper.deleted_at is null
  order by paper.expires_on, paper.id limit ${NAMED}`

/** ĐN-9: certified products nothing was heard of for months. */
async function dormant(db: Knex, day: Day): Promise<TodayPart> {
  const silent = await inSnapshot(db, ALL_ROWS, (trx) => dormantProducts(trx, day))
  const items = silent.slice(0, NAMED).map(({ registration_id: id, product: title, producer: about }) => {
    return { id, title, about, kind: "dormant", on: null }
  })
  return { part: "dormant", count: silent.length, items }
}

interface RenewalRow {
  id: string
  title: string
  about: string
  certificates: Certificate[]
}

/** Products whose certificate ends within 180 days, the one that ends first at the head. */
async function renewals(db: Knex, day: Day): Promise<TodayPart> {
  const { rows } = await db.raw<{ rows: RenewalRow[] }>(RENEWAL_SQL, [day, addDays(day, RENEWAL_DAYS)])
  const due = rows.flatMap(({ certificates, ...product }) => {
    const { state, certificate_id } = standing(certificates, day)
    if (state !== "renewal_window" && state !== "renewal_late" && state !== "extended") return []
    const held = certificates.find(({ id }) => id === certificate_id)
    return [{ ...product, kind: state, on: held?.extended_until ?? held?.valid_until ?? null }]
  })
  due.sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1))
  return { part: "renewal", count: due.length, items: due.slice(0, NAMED) }
}

const RENEWAL_SQL = `
  select r.id, r.name as title, producer.name as about,
         json_agg(json_strip_nulls(json_build_object(
           'id', c.id, 'stars', c.stars, 'decided_on', c.decided_on, 'valid_until', c.valid_until,
           'extended_until', c.extended_until, 'revoked_on', c.revoked_on))) as certificates
  from registration r
  join producer on producer.id = r.producer_id
  join certificate c on c.registration_id = r.id and c.deleted_at is null
  where r.deleted_at is null
  group by r.id, r.name, producer.name
  having bool_or(coalesce(c.extended_until, c.valid_until) between ? and ?)`
