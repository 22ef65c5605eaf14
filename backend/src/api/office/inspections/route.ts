import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { type InspectionEntry, inspectionResult, proposedHold } from "@ocop/shared/inspection"
import { inspectionById, inspectionList } from "../../../read/trace/inspection-list"
import { recordInspectionWorkflow } from "../../../workflows/inspection/record-inspection"
import { actingAs, callerAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { mustHoldWhole, mustReach, scopeOf } from "../../guard/scope"
import { mustBeKept } from "../files/must-be-kept"
import { namedItems } from "./named-items"
import type { InspectionListQuery } from "./query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof InspectionListQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const list = await inspectionList(db, scopeOf(req), req.validatedQuery)
  res.json({ as_of: new Date().toISOString(), ...list })
}

/** Records what was found; a failed item comes back as a hold to confirm with one tap. */
export async function POST(req: MedusaRequest<InspectionEntry>, res: MedusaResponse): Promise<void> {
  const entry = req.validatedBody
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const place = await placeOf(req, entry)
  const now = new Date().toISOString()
  const at = entry.at ?? now
  if (Date.parse(at) > Date.parse(now)) throw fault("inspection_in_future", { field: "at" })
  await mustBeKept(req, "file_ids", entry.file_ids)
  const items = await namedItems(db, entry.items)
  const { result } = await recordInspectionWorkflow(req.scope).run({
    input: {
      inspection: {
        ...place,
        at: new Date(at).toISOString(),
        inspector_id: callerAs(req, "officer").id,
        latitude: entry.latitude ?? null,
        longitude: entry.longitude ?? null,
        campaign: entry.campaign ?? null,
        summary: entry.summary,
        handling: entry.handling ?? null,
        document_no: entry.document_no ?? null,
        result: inspectionResult(entry.items),
        follow_up: proposedHold(entry.items) ? "hold_proposed" : "none",
        file_ids: entry.file_ids,
      },
      items,
      by: actingAs(req),
    },
  })
  const inspection = await inspectionById(db, scopeOf(req), result.id)
  res.status(201).json({ as_of: now, inspection })
}

async function placeOf(req: MedusaRequest, entry: InspectionEntry) {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (entry.place_kind === "producer") {
    mustHoldWhole(req)
    const { place_kind, producer_id } = entry
    const found = await db("producer").where({ id: producer_id, deleted_at: null }).first<object>("id")
    if (!found) throw fault("not_found", { field: "producer_id" })
    return { place_kind, producer_id, sales_point_id: null }
  }
  const { place_kind, sales_point_id } = entry
  mustReach(req, { sales_point_id })
  const found = await db("sales_point").where({ id: sales_point_id, deleted_at: null }).first<object>("id")
  if (!found) throw fault("not_found", { field: "sales_point_id" })
  return { place_kind, sales_point_id, producer_id: null }
}
