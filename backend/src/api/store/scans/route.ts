import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { countScan } from "../../../workflows/traceability/count-scan"
import { granted } from "../../guard/refused"
import type { ScanBody } from "../trace/query"

/** Counts a scan. Nothing of who scanned is kept. */
export async function POST(req: MedusaStoreRequest<ScanBody>, res: MedusaResponse): Promise<void> {
  const { gtin, lot = null, serial = null, area = null } = req.validatedBody
  const scan = { gtin, lot, serial, area, channel: "public" as const, at: new Date() }
  res.json(granted(await countScan(req.scope, scan)))
}
