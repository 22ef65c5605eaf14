import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dayOf } from "@ocop/shared/day"
import { enterConfirmation } from "../../../workflows/producer/enter-paper"
import { actingAs } from "../../guard/caller"
import { granted } from "../../guard/refused"
import { mustHoldWhole } from "../../guard/scope"
import type { ConfirmationBody } from "../papers/body"

export async function POST(req: MedusaRequest<ConfirmationBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const author = { ...actingAs(req), producer_id: null }
  const entered = await enterConfirmation(req.scope, req.validatedBody, author, dayOf(Date.now()))
  res.status(201).json({ id: granted(entered) })
}
