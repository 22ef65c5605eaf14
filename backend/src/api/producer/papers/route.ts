import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { enterPaper } from "../../../workflows/producer/enter-paper"
import { actingAs, callerAs } from "../../guard/caller"
import { granted } from "../../guard/refused"
import { mustBeKept } from "../../office/files/must-be-kept"
import type { OwnPaperBody } from "../../office/papers/body"

export async function POST(req: MedusaRequest<OwnPaperBody>, res: MedusaResponse): Promise<void> {
  const { producer_id } = callerAs(req, "producer")
  await mustBeKept(req, "file_id", [req.validatedBody.file_id])
  const paper = { ...req.validatedBody, producer_id }
  const id = granted(await enterPaper(req.scope, paper, { ...actingAs(req), producer_id }))
  res.status(201).json({ id })
}
