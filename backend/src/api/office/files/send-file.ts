import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { StoredFileRow } from "../../../read/stored-file"
import { MEDIA_TYPES } from "../../../workflows/files/store-file"
import { fault } from "../../guard/fault"

/** To keep, never to be shown by the browser from our address. */
export async function sendFile(
  req: MedusaRequest,
  res: MedusaResponse,
  file: StoredFileRow | null,
): Promise<void> {
  if (!file) throw fault("not_found")
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(file.location)
  res.attachment(file.name)
  res.setHeader("content-type", MEDIA_TYPES[file.kind])
  res.setHeader("cache-control", "private, no-store")
  res.send(content)
}
