import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RowScope } from "./scoped"
import { rows } from "./snapshot"

export interface NoticeReceiptRow {
  sales_point_id: string
  sales_point: string
  stock_milli: number
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

const MOST = 200

/** Notices that went to sales points of this scope, or those about one subject; those not answered first. */
export async function noticeList(
  db: Knex,
  { all, sales_point_ids }: RowScope,
  subject_id: string | null = null,
): Promise<NoticeRow[]> {
  return rows<NoticeRow>(db, LIST_SQL, { all, points: sales_point_ids, subject_id, most: MOST })
}

const LIST_SQL = `
  select notice.id, notice.kind, notice.subject_id, notice.product_id, notice.lot_number, notice.title_vi,
         notice.title_en, notice.words_vi, notice.words_en, notice.document_no,
         to_char(notice.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sent_at,
         coalesce(told.receipts, '[]') as receipts
  from notice
  left join lateral (
    select json_agg(json_build_object('sales_point_id', point.id, 'sales_point', point.name,
             'stock_milli', receipt.stock_milli, 'acknowledged_at', receipt.acknowledged_at,
             'acknowledged_by', officer.name, 'answer', receipt.answer) order by point.name) as receipts,
           count(*) filter (where receipt.acknowledged_at is null) as waiting
    from notice_receipt receipt
    join sales_point point on point.id = receipt.sales_point_id
    left join officer on officer.id = receipt.acknowledged_by
    where receipt.notice_id = notice.id and receipt.deleted_at is null
      and (:all or receipt.sales_point_id = any(:points))
  ) told on true
  where notice.deleted_at is null and (:all or told.receipts is not null)
    and (cast(:subject_id as text) is null or notice.subject_id = :subject_id)
  order by coalesce(told.waiting, 0) > 0 desc, notice.sent_at desc, notice.id
  limit :most`
