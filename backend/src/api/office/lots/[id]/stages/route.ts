import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setStages } from "../../../../../workflows/traceability/set-stages"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { mustBeKept } from "../../../files/must-be-kept"
import { lotInReach } from "../../lot-in-reach"
import type { StagesBody } from "../../query"

export async function PUT(req: MedusaRequest<StagesBody>, res: MedusaResponse): Promise<void> {
  const { id } = await lotInReach(req)
  const { stages } = req.validatedBody
  await mustBeKept(
    req,
    "stages",
    stages.flatMap(({ evidence_file_id }) => evidence_file_id ?? []),
  )
  granted(await setStages(req.scope, id, stages, actingAs(req)))
  res.json(await lotInReach(req))
}
