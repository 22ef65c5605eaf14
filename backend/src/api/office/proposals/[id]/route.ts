import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mustHoldWhole } from "../../../guard/scope"
import { shownProposal } from "../shown-proposal"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  res.json(await shownProposal(req, req.params.id ?? ""))
}
