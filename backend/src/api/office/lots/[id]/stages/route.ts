import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setStages } from "../../../../../workflows/traceability/set-stages"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { mustBeKept } from "../../../files/must-be-kept"
import { lotInReach } from "../../lot-in-reach"
import type { StagesBody } from "../../query"

export async function PUT(req: MedusaRequest<StagesBody>, res: MedusaResponse): Promise<void> {
  const { id, stages: held } = await lotInReach(req)
  const { stages } = req.validatedBody
  const standing = new Set(held.map(({ evidence_file_id }) => evidence_file_id))
  const named = stages.map(({ evidence_file_id }) => evidence_file_id)
  await mustBeKept(
    req,
    "stages",
    named.filter((file_id) => !standing.has(file_id ?? null)),
  )
  granted(await setStages(req.scope, id, stages, actingAs(req)))
  res.json(await lotInReach(req))
}
