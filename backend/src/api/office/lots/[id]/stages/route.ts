import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setStages } from "../../../../../workflows/traceability/set-stages"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { lotInReach } from "../../lot-in-reach"
import type { StagesBody } from "../../query"

export async function PUT(req: MedusaRequest<StagesBody>, res: MedusaResponse): Promise<void> {
  const { id } = await lotInReach(req)
  granted(await setStages(req.scope, id, req.validatedBody.stages, actingAs(req)))
  res.json(await lotInReach(req))
}
