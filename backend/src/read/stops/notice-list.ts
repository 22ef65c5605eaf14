import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RowScope } from "../scoped"
import { rows } from "../snapshot"

export interface NoticeReceiptRow {
  sales_point_id: string
  sales_point: string
  stock_milli: number
  /** When its manager or one of its tills first had the notice before them. */
  seen_at: string | null
  acknowledged_at: string | null
  acknowledged_by: string | null
  answer: string | null
}

export interface NoticeRow {
  id: string
  kind: "revoked" | "extended" | "stop" | "lift"
  subject_id: string
  product_id: string | null
  lot_number: string | null
  title_vi: string
  title_en: string
  words_vi: string
  words_en: string
  document_no: string | null
  sent_at: string
  receipts: NoticeReceiptRow[]
}

const PER_PAGE = 50

/** Notices that went to sales points of this scope; those not answered first. */
export async function noticeList(
  db: Knex,
  scope: RowScope,
  page: number,
): Promise<{ items: NoticeRow[]; total: number; waiting: number }> {
  const found = await noticesOf(db, scope, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  const { total = 0, all_waiting: waiting = 0 } = found[0] ?? {}
  return { items: found.map(uncounted), total, waiting }
}

/** All that this scope was told about one subject. */
export async function noticesAbout(db: Knex, scope: RowScope, subject_id: string): Promise<NoticeRow[]> {
  return (await noticesOf(db, scope, { subject_id })).map(uncounted)
}

/** Null where there is none, or none this scope was told of. */
export async function noticeById(db: Knex, scope: RowScope, id: string): Promise<NoticeRow | null> {
  const [found] = await noticesOf(db, scope, { id })
  return found ? uncounted(found) : null
}

interface CountedNotice extends NoticeRow {
  total: number
  all_waiting: number
}

function uncounted({ total: _, all_waiting: __, ...notice }: CountedNotice): NoticeRow {
  return notice
}

interface Which {
  id?: string
  subject_id?: string
  limit?: number
  offset?: number
}

function noticesOf(db: Knex, { all, sales_point_ids }: RowScope, which: Which) {
  const { id = null, subject_id = null, limit = null, offset = 0 } = which
  return rows<CountedNotice>(db, LIST_SQL, {
    ...{ all, points: sales_point_ids },
    ...{ id, subject_id, limit, offset },
  })
}

const iso = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const LIST_SQL = `
  select notice.id, notice.kind, notice.subject_id, notice.product_id, notice.lot_number, notice.title_vi,
         notice.title_en, notice.words_vi, notice.words_en, notice.document_no, ${iso("notice.sent_at")} as sent_at,
         coalesce(told.receipts, '[]') as receipts, (count(*) over ())::int as total,
         (count(*) filter (where told.waiting > 0) over ())::int as all_waiting
  from notice
  left join lateral (
    select json_agg(json_build_object('sales_point_id', point.id, 'sales_point', point.name,
             'stock_milli', receipt.stock_milli, 'seen_at', ${iso("receipt.seen_at")},
             'acknowledged_at', ${iso("receipt.acknowledged_at")},
             'acknowledged_by', officer.name, 'answer', receipt.answer) order by point.name) as receipts,
           count(*) filter (where receipt.acknowledged_at is null) as waiting
    from notice_receipt receipt
    join sales_point point on point.id = receipt.sales_point_id
    left join officer on officer.id = receipt.acknowledged_by
    where receipt.notice_id = notice.id and receipt.deleted_at is null
      and (:all or receipt.sales_point_id = any(:points))
  ) told on true
  where notice.deleted_at is null and (:all or told.receipts is not null)
    and (cast(:id as text) is null or notice.id = :id)
    and (cast(:subject_id as text) is null or notice.subject_id = :subject_id)
  order by coalesce(told.waiting, 0) > 0 desc, notice.sent_at desc, notice.id
  limit :limit offset :offset`
