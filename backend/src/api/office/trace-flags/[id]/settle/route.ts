import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleFlag } from "../../../../../workflows/traceability/settle-flag"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"
import type { SettleBody } from "../../query"

export async function POST(req: MedusaRequest<SettleBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const settlement = { id: req.params.id ?? "", ...req.validatedBody }
  res.json(granted(await settleFlag(req.scope, settlement, actingAs(req))))
}
