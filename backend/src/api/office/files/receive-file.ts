import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storeFile } from "../../../workflows/files/store-file"
import { actingAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { granted } from "../../guard/refused"

export async function receiveFile(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { file } = req
  if (!file) throw fault("invalid_input", { field: "file" })
  const kept = await storeFile(
    req.scope,
    { name: uploadName(file.originalname), bytes: file.buffer },
    actingAs(req),
  )
  res.status(201).json(granted(kept))
}

/** Multipart headers are read as Latin-1, whatever a browser wrote them in. */
export function uploadName(name: string): string {
  const utf8 = Buffer.from(name, "latin1").toString("utf8")
  return (utf8.includes("\uFFFD") ? name : utf8).slice(0, 200)
}
