import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LotAmendment } from "@ocop/shared/lot"
import { amendLot } from "../../../../workflows/traceability/amend-lot"
import { actingAs } from "../../../guard/caller"
import { granted } from "../../../guard/refused"
import { mustBeKept } from "../../files/must-be-kept"
import { lotInReach } from "../lot-in-reach"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ as_of: new Date().toISOString(), ...(await lotInReach(req)) })
}

export async function PUT(req: MedusaRequest<LotAmendment>, res: MedusaResponse): Promise<void> {
  const { id } = await lotInReach(req)
  const amendment = req.validatedBody
  await mustBeKept(
    req,
    "test_reports",
    amendment.test_reports.map(({ file_id }) => file_id),
  )
  granted(await amendLot(req.scope, id, amendment, actingAs(req)))
  res.json({ as_of: new Date().toISOString(), ...(await lotInReach(req)) })
}
