import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { countScan } from "../../../workflows/traceability/count-scan"
import { granted } from "../../guard/refused"
import { codeOf } from "../trace/code-of"
import type { ScanBody } from "../trace/query"

/** Counts a scan. Nothing of who scanned is kept. */
export async function POST(req: MedusaStoreRequest<ScanBody>, res: MedusaResponse): Promise<void> {
  const { area = null, ...code } = req.validatedBody
  const scan = { ...codeOf(code), area, channel: "public" as const, at: new Date() }
  res.json(granted(await countScan(req.scope, scan)))
}
