import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fileKind } from "@ocop/shared/file-kind"
import { err, ok, type Result } from "@ocop/shared/result"
import { storeFile } from "../files/store-file"

/** Whoever finds a number later adds nothing to its report. */
const WINDOW_MS = 3_600_000
const MOST_PHOTOS = 3

interface HeldReport {
  at: Date
  file_ids: string[]
}

/**
 * Adds a photograph to a report just sent; where and by which camera it was taken is not kept, nor what its file was
 * called. Errors: `report_number_unknown`, `report_photos_closed`, `photo_kind`, and those of a file.
 */
export async function addPhoto(
  container: MedusaContainer,
  { number, bytes, now }: { number: string; bytes: Uint8Array; now: number },
): Promise<Result<{ photos: number }>> {
  const kind = fileKind(bytes)
  if (kind === null || kind === "pdf") return err({ code: "photo_kind", field: "file" })
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return db.transaction(async (trx): Promise<Result<{ photos: number }>> => {
    const report = await heldReport(trx, number)
    if (!report) return err({ code: "report_number_unknown", field: "number" })
    if (now - report.at.getTime() > WINDOW_MS || report.file_ids.length >= MOST_PHOTOS)
      return err({ code: "report_photos_closed", field: "file" })
    const name = `${number}-${String(report.file_ids.length + 1)}.${kind}`
    const kept = await storeFile(container, { name, bytes }, { actor_type: "anyone", actor_id: "" })
    if (!kept.ok) return kept
    const file_ids = [...report.file_ids, kept.value.id]
    await trx("violation_report").where({ number, deleted_at: null }).update({ file_ids })
    return ok({ photos: file_ids.length })
  })
}

/** One photograph of a report at a time, so that four cannot become the third together. */
async function heldReport(trx: Knex.Transaction, number: string): Promise<HeldReport | undefined> {
  return trx("violation_report")
    .where({ number, deleted_at: null })
    .forUpdate()
    .first<HeldReport | undefined>("at", "file_ids")
}
