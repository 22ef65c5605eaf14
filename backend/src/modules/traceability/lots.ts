import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LotAmendment, LotEntry, LotStageEntry } from "@ocop/shared/lot"

export interface LotRow extends LotEntry {
  id: string
  variant_id: string
  product_id: string
  gtin: string
  unit: string
  entered_by_type: string
  entered_by: string
}

/** False where the goods already have a lot of that number. */
export async function insertLot(trx: Knex.Transaction, { test_reports, ...lot }: LotRow): Promise<boolean> {
  const inserted = await trx("lot")
    .insert({ ...lot, test_reports: JSON.stringify(test_reports) })
    .onConflict(trx.raw("(gtin, number) where deleted_at is null"))
    .ignore()
    .returning<{ id: string }[]>("id")
  return inserted.length > 0
}

/** Says anew what a lot's page tells; answers what it told before. */
export async function replaceFacts(
  trx: Knex.Transaction,
  lot_id: string,
  { test_reports, ...facts }: LotAmendment,
): Promise<LotAmendment> {
  const before = await trx("lot")
    .where({ id: lot_id })
    .forUpdate()
    .first<LotAmendment>("growing_areas", "material_zone", "standards", "test_reports", "note")
  await trx("lot")
    .where({ id: lot_id })
    .update({ ...facts, test_reports: JSON.stringify(test_reports), updated_at: trx.fn.now() })
  return before
}

/** The way a lot went, as a whole: what was said before is gone. */
export async function replaceStages(
  trx: Knex.Transaction,
  lot_id: string,
  stages: readonly LotStageEntry[],
): Promise<void> {
  await trx("lot_stage").where({ lot_id }).delete()
  if (stages.length === 0) return
  await trx("lot_stage").insert(
    stages.map((stage, seq) => ({ id: generateEntityId("", "stg"), lot_id, seq: seq + 1, ...stage })),
  )
}

/** The next number for goods GS1 gave none. */
export async function nextInternalNumber(trx: Knex.Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: { number: string }[] }>(
    "select nextval('internal_gtin_number') as number",
  )
  return Number(rows[0]?.number)
}
