import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FileKind } from "@ocop/shared/file-kind"
import { rows } from "./snapshot"

export interface StoredFileRow {
  id: string
  name: string
  kind: FileKind
  bytes: number
  location: string
}

/** Whose files: everybody's, or what a producer uploaded and what hangs on her papers. */
export type FileReach = "all" | { uploaded_by: string; producer_id: string }

export async function storedFile(db: Knex, id: string, reach: FileReach): Promise<StoredFileRow | null> {
  const all = reach === "all"
  const [found] = await rows<StoredFileRow>(db, FILE, {
    id,
    all,
    uploaded_by: all ? null : reach.uploaded_by,
    producer_id: all ? null : reach.producer_id,
  })
  return found ?? null
}

const FILE = `
  select id, name, kind, bytes, location from stored_file file
  where file.id = :id and file.deleted_at is null
    and (:all or file.uploaded_by = :uploaded_by
      or exists (select 1 from paper where paper.file_id = file.id and paper.producer_id = :producer_id
                 and paper.deleted_at is null))`
