import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { InspectionResult } from "@ocop/shared/inspection"

export interface InspectionRow {
  at: string
  inspector_id: string
  place_kind: "sales_point" | "producer"
  sales_point_id: string | null
  producer_id: string | null
  latitude: number | null
  longitude: number | null
  campaign: string | null
  summary: string
  handling: string | null
  document_no: string | null
  result: InspectionResult
  follow_up: "none" | "hold_proposed"
  file_ids: string[]
}

export interface InspectionItemRow {
  product_id: string | null
  lot_id: string | null
  code_read: string | null
  serial: string | null
  label_ok: boolean | null
  stars_ok: boolean | null
  sample_taken: boolean
  sample_no: string | null
  result: InspectionResult
  note: string | null
}

/** Minutes are numbered without a gap within a year, `BB-2026-0001`; two at the same moment wait for each other. */
export async function insertInspection(
  trx: Knex.Transaction,
  inspection: InspectionRow,
  items: readonly InspectionItemRow[],
): Promise<{ id: string; number: string }> {
  const year = inspection.at.slice(0, 4)
  await trx.raw("select pg_advisory_xact_lock(hashtext('inspection number'))")
  const { rows } = await trx.raw<{ rows: { next: number }[] }>(NEXT_SQL, [`BB-${year}-%`])
  const number = `BB-${year}-${String(rows[0]?.next ?? 1).padStart(4, "0")}`
  const id = generateEntityId(undefined, "insp")
  await trx("inspection").insert({ ...inspection, id, number })
  await trx("inspection_item").insert(
    items.map((item, place) => ({ ...item, id: itemId(id, place), inspection_id: id })),
  )
  return { id, number }
}

/** Items sort by their ids as they were recorded. */
function itemId(inspection_id: string, place: number): string {
  return `${inspection_id.replace("insp_", "insi_")}_${String(place + 1).padStart(2, "0")}`
}

const NEXT_SQL = `select coalesce(max(split_part(number, '-', 3)::int), 0) + 1 as next from inspection where number like ?`
