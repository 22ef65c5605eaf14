import { hash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cleanFile, type FileKind } from "@ocop/shared/file-kind"
import { ok, type Result } from "@ocop/shared/result"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerModuleService } from "../../modules/producer/service"

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: "application/pdf",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
}

export interface KeptFile {
  id: string
  name: string
  kind: FileKind
  bytes: number
}

/** Keeps a file whose content is what it may be, under a name of ours; what it is called is kept beside it. */
export async function storeFile(
  container: MedusaContainer,
  file: { name: string; bytes: Uint8Array },
  by: { actor_type: string; actor_id: string },
): Promise<Result<KeptFile>> {
  const clean = cleanFile(file.bytes)
  if (!clean.ok) return clean
  const { kind, bytes } = clean.value
  const sha256 = hash("sha256", bytes)
  const { id: location } = await container.resolve(Modules.FILE).createFiles({
    filename: `${sha256.slice(0, 32)}.${kind}`,
    mimeType: MEDIA_TYPES[kind],
    content: Buffer.from(bytes).toString("base64"),
    access: "private",
  })
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  const { id } = await producers.createStoredFiles({
    ...{ name: file.name, kind, bytes: bytes.length, sha256, location },
    uploaded_by_type: by.actor_type,
    uploaded_by: by.actor_id,
  })
  return ok({ id, name: file.name, kind, bytes: bytes.length })
}
