import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Above this brotli costs more time than its smaller answer saves. */
const BROTLI_QUALITY = 5
const WORTH_COMPRESSING = 1024

/** Answers JSON in the best form the caller accepts. */
export async function sendCompressed(req: MedusaRequest, res: MedusaResponse, body: unknown): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(body))
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.vary("Accept-Encoding")
  const encoding =
    bytes.length < WORTH_COMPRESSING ? "identity" : req.acceptsEncodings("br", "gzip", "identity")
  if (encoding === "br") {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
    res.setHeader("Content-Encoding", encoding)
    res.end(await toBrotli(bytes, { params }))
  } else if (encoding === "gzip") {
    res.setHeader("Content-Encoding", encoding)
    res.end(await toGzip(bytes))
  } else res.end(bytes)
}
