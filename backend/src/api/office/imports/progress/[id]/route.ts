import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { progressOf } from "../../../../../workflows/producer/import-progress"
import { actingAs } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"

/** Of the caller's own imports. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const found = progressOf(`${actingAs(req).actor_id} ${req.params.id}`)
  if (!found) throw fault("not_found")
  res.json(found)
}
