import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer, { MulterError } from "multer"
import { fault } from "./fault"

/** Reads the one file of a multipart body into memory, within its limit. Its content is the route's to check. */
export async function readUpload(req: MedusaRequest, res: MedusaResponse, bytes: number): Promise<void> {
  if (!req.is("multipart/form-data")) throw fault("unsupported_media")
  const limits = { fileSize: bytes, files: 1, fields: 8, fieldSize: 1_024, parts: 9, headerPairs: 20 }
  const read = multer({ storage: multer.memoryStorage(), limits }).single("file")
  await new Promise<void>((resolve, reject) => {
    read(req as never, res as never, (error: unknown) => {
      if (!error) resolve()
      else if (!(error instanceof MulterError)) reject(fault("bad_json"))
      else if (error.code === "LIMIT_FILE_SIZE")
        reject(fault("too_large", { field: "file", limit: `${Math.round(bytes / 1024 / 1024)} MB` }))
      else reject(fault("invalid_input", { field: error.field ?? "file" }))
    })
  })
  if (!req.file) throw fault("invalid_input", { field: "file" })
}
