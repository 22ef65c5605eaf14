import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawChange } from "../../../../../workflows/producer/proposals"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"
import type { SettleBody } from "../../body"
import { settlementOf } from "../../settlement-of"
import { shownProposal } from "../../shown-proposal"

export async function POST(req: MedusaRequest<SettleBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const settlement = settlementOf(req, req.validatedBody.note)
  const { id } = granted(await withdrawChange(req.scope, settlement))
  res.json(await shownProposal(req, id))
}
