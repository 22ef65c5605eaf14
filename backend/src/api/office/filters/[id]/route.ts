import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dropFilterWorkflow } from "../../../../workflows/office/drop-filter"
import { callerAs } from "../../../guard/caller"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  await dropFilterWorkflow(req.scope).run({ input: { id, officer_id: callerAs(req, "officer").id } })
  res.json({ id })
}
