import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dayOf } from "@ocop/shared/day"
import { enterConfirmation } from "../../../workflows/producer/enter-paper"
import { actingAs, callerAs } from "../../guard/caller"
import { granted } from "../../guard/refused"
import type { ConfirmationBody } from "../../office/papers/body"

export async function POST(req: MedusaRequest<ConfirmationBody>, res: MedusaResponse): Promise<void> {
  const { producer_id } = callerAs(req, "producer")
  const author = { ...actingAs(req), producer_id }
  const entered = await enterConfirmation(req.scope, req.validatedBody, author, dayOf(Date.now()))
  res.status(201).json({ id: granted(entered) })
}
