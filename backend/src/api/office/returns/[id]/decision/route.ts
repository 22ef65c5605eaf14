import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideReturn } from "../../../../../workflows/order/decide-return"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import type { DecisionBody } from "../../query"
import { mustReachOnline } from "../../reach"

export async function POST(req: MedusaRequest<DecisionBody>, res: MedusaResponse): Promise<void> {
  await mustReachOnline(req)
  const decided = { id: req.params.id ?? "", ...req.validatedBody }
  res.json(granted(await decideReturn(req.scope, decided, actingAs(req), Date.now())))
}
