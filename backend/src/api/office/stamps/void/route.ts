import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { voidStamps } from "../../../../workflows/traceability/void-stamps"
import { actingAs } from "../../../guard/caller"
import { granted } from "../../../guard/refused"
import { mustHoldWhole } from "../../../guard/scope"
import type { VoidBody } from "../query"

export async function POST(req: MedusaRequest<VoidBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const { lot_id, reason, ...which } = req.validatedBody
  res.json(granted(await voidStamps(req.scope, { lot_id, which, reason }, actingAs(req))))
}
