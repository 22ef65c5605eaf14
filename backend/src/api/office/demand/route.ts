import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DemandReport } from "@ocop/shared/footfall"
import { demandNow } from "./demand-now"
import type { DemandQuery } from "./query"

const SHOWN = 20

export async function GET(
  req: MedusaRequest<unknown, DemandQuery>,
  res: MedusaResponse<DemandReport>,
): Promise<void> {
  res.json(await demandNow(req.scope, { ...req.validatedQuery, most: SHOWN }))
}
