import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { enterPaper } from "../../../workflows/producer/enter-paper"
import { actingAs } from "../../guard/caller"
import { granted } from "../../guard/refused"
import { mustHoldWhole } from "../../guard/scope"
import { mustBeKept } from "../files/must-be-kept"
import type { PaperBody } from "./body"

/** A paper is never edited: a newer one replaces it. */
export async function POST(req: MedusaRequest<PaperBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  await mustBeKept(req, "file_id", [req.validatedBody.file_id])
  const author = { ...actingAs(req), producer_id: null }
  res.status(201).json({ id: granted(await enterPaper(req.scope, req.validatedBody, author)) })
}
