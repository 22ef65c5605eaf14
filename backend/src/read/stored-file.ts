import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FileKind } from "@ocop/shared/file-kind"
import type { Department } from "@ocop/shared/product-set"
import { rows } from "./snapshot"

export interface StoredFileRow {
  id: string
  name: string
  kind: FileKind
  bytes: number
  location: string
}

/**
 * An office opens every file but the photographs of reports that other departments answer; a producer what she uploaded and
 * what hangs on her papers.
 */
export type FileReach = { departments: readonly Department[] } | { uploaded_by: string; producer_id: string }

export async function storedFile(db: Knex, id: string, reach: FileReach): Promise<StoredFileRow | null> {
  const [found] =
    "departments" in reach
      ? await rows<StoredFileRow>(db, OFFICE_FILE, { id, departments: [...reach.departments] })
      : await rows<StoredFileRow>(db, PRODUCER_FILE, { id, ...reach })
  return found ?? null
}

const FILE = `
  select id, name, kind, bytes, location from stored_file file
  where file.id = :id and file.deleted_at is null`

const OFFICE_FILE = `${FILE}
  and not exists (select 1 from violation_report report
    where file.id = any(report.file_ids) and not report.department = any(:departments))`

const PRODUCER_FILE = `${FILE}
  and (file.uploaded_by = :uploaded_by
    or exists (select 1 from paper where paper.file_id = file.id and paper.producer_id = :producer_id
               and paper.deleted_at is null))`

/**
 * Whether whoever acts may name all of these files: a producer her own uploads, an officer any but those the public sent with
 * a report.
 */
export async function mayName(
  db: Knex,
  ids: readonly string[],
  actor: { actor_type: string; actor_id: string },
): Promise<boolean> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return true
  const [found] = await rows<{ files: number }>(db, NAMEABLE, { ids: asked, ...actor })
  return found?.files === asked.length
}

const NAMEABLE = `
  select count(*)::int as files from stored_file
  where id = any(:ids) and deleted_at is null and uploaded_by_type <> 'anyone'
    and (:actor_type <> 'producer' or (uploaded_by_type = 'producer' and uploaded_by = :actor_id))`
