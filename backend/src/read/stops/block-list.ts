import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BlockList } from "@ocop/shared/block-list"
import { withScope } from "../scoped"
import { rows } from "../snapshot"

/** The till's list before the keys of the lots are worked out, which a till that has them already need not wait for. */
export interface HeldBlocks extends Omit<BlockList, "serial_keys"> {
  keyed_lots: { gtin: string; lot: string }[]
}

/** Long enough that a hall full of tills asks the database once, short enough to be nothing beside their own interval. */
const KEPT_MS = 1000

const kept = new WeakMap<Knex, Map<string, { list: Promise<HeldBlocks>; read_at: number }>>()

/** What tills of a sales point must not sell, and what they must know at once. */
export async function blockListOf(db: Knex, sales_point_id: string, now: number): Promise<HeldBlocks> {
  const lists = kept.get(db) ?? new Map<string, { list: Promise<HeldBlocks>; read_at: number }>()
  kept.set(db, lists)
  const last = lists.get(sales_point_id)
  if (last && now - last.read_at < KEPT_MS) return last.list
  const list = readBlockList(db, sales_point_id, now)
  lists.set(sales_point_id, { list, read_at: now })
  list.catch(() => lists.delete(sales_point_id))
  return list
}

async function readBlockList(db: Knex, sales_point_id: string, now: number): Promise<HeldBlocks> {
  const scope = { all: false, sales_point_ids: [sales_point_id], fair_ids: [] }
  const [held] = await withScope(db, scope, (trx) =>
    rows<Omit<HeldBlocks, "version" | "as_of">>(trx, LIST_SQL, { sales_point_id }, "block-list"),
  )
  const list = held ?? { blocks: [], revoked: [], keyed_lots: [], notices: [] }
  const version = createHash("sha256").update(JSON.stringify(list)).digest("base64url").slice(0, 16)
  return { version, as_of: new Date(now).toISOString(), ...list }
}

const iso = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Certificates revoked long ago are in every catalogue; the newest are enough here. */
const MOST_REVOKED = 300
const MOST_NOTICES = 20

/** A till that is lost can forge the lots it has keys of: it gets those of goods that came to its sales point, and the newest. */
const MOST_KEYS = 200

const LIST_SQL = `
  select
    (select coalesce(json_agg(json_build_object('gtin', variant.barcode, 'variant_id', variant.id, 'lot', stop.lot_number,
         'reason', coalesce(stop.public_words, stop.reason), 'kind', stop.kind, 'since', ${iso("stop.placed_at")},
         'document_no', stop.document_no) order by stop.placed_at, stop.id, variant.id), '[]')
      from stop_order stop
      join registration on registration.deleted_at is null and (registration.product_id = stop.product_id
        or (stop.subject = 'producer' and registration.producer_id = stop.producer_id))
      join product_variant variant on variant.product_id = registration.product_id and variant.deleted_at is null
        and (stop.gtin is null or variant.barcode is null or lpad(variant.barcode, 14, '0') = stop.gtin)
      where stop.lifted_at is null and stop.deleted_at is null) as blocks,
    (select coalesce(json_agg(json_build_object('certificate_id', id, 'revoked_on', revoked_on) order by revoked_on desc, id), '[]')
      from (select id, revoked_on from certificate where revoked_on is not null and deleted_at is null
        order by revoked_on desc, id limit ${MOST_REVOKED}) newest) as revoked,
    (select coalesce(json_agg(json_build_object('gtin', gtin, 'lot', number)), '[]')
      from (select lot.gtin, lot.number from lot
        where lot.deleted_at is null
          and exists (select 1 from stamp_run run where run.lot_id = lot.id and run.keyed and run.deleted_at is null)
          and exists (select 1 from ledger_stock_movement came
            where came.sales_point_id = :sales_point_id and came.variant_id = lot.variant_id)
        order by lot.made_on desc, lot.id limit ${MOST_KEYS}) came_here) as keyed_lots,
    (select coalesce(json_agg(json_build_object('id', id, 'title_vi', title_vi, 'title_en', title_en, 'words_vi', words_vi,
         'words_en', words_en, 'sent_at', sent_at) order by sent_at desc, id), '[]')
      from (select notice.id, title_vi, title_en, words_vi, words_en, ${iso("notice.sent_at")} as sent_at
        from notice_receipt receipt join notice on notice.id = receipt.notice_id
        where receipt.sales_point_id = :sales_point_id and receipt.acknowledged_at is null
          and receipt.deleted_at is null and notice.deleted_at is null
          and not exists (select 1 from stop_order stop where notice.kind = 'stop' and stop.id = notice.subject_id
            and stop.lifted_at is not null)
        order by notice.sent_at desc limit ${MOST_NOTICES}) waiting) as notices`
