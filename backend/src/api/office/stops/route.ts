import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { stopById, stopList } from "../../../read/stops/stop-list"
import { stopSubject } from "../../../read/stops/stop-subject"
import { placeStopWorkflow } from "../../../workflows/recall/place-stop"
import { actingAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { scopeOf } from "../../guard/scope"
import { mayStop } from "./may-stop"
import type { StopBody, StopListQuery } from "./query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof StopListQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const list = await stopList(db, scopeOf(req), req.validatedQuery)
  res.json({ as_of: new Date().toISOString(), ...list })
}

/** Stops goods at once. */
export async function POST(req: MedusaRequest<StopBody>, res: MedusaResponse): Promise<void> {
  const asked = req.validatedBody
  mayStop(req, asked.kind)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = await stopSubject(db, asked)
  if (!goods) throw fault("not_found", { field: SUBJECT_FIELD[asked.subject] })
  const { kind, subject, reason, shop_too } = asked
  const { result } = await placeStopWorkflow(req.scope).run({
    input: {
      ...{ subject, goods, kind, reason, shop_too },
      document_no: asked.document_no ?? null,
      public_words: asked.public_words ?? null,
      inspection_id: asked.inspection_id ?? null,
      by: actingAs(req),
    },
  })
  const stop = await stopById(db, scopeOf(req), result.stop.id)
  const affected = { points: stop?.points ?? 0, quantity_milli: stop?.stock_milli ?? 0 }
  res.status(201).json({ stop, notice_id: result.notice_id, affected })
}

const SUBJECT_FIELD = { lot: "lot_id", product: "registration_id", producer: "producer_id" }
