import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LotEntry } from "@ocop/shared/lot"
import { lotDetail, lotList } from "../../../read/trace/lot-list"
import { enterLot } from "../../../workflows/traceability/enter-lot"
import { actingAs, callerAs } from "../../guard/caller"
import { granted } from "../../guard/refused"
import type { LotListQuery } from "../../office/lots/query"

export async function GET(req: MedusaRequest<unknown, LotListQuery>, res: MedusaResponse): Promise<void> {
  const { producer_id } = callerAs(req, "producer")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await lotList(db, req.validatedQuery, producer_id)) })
}

export async function POST(req: MedusaRequest<LotEntry>, res: MedusaResponse): Promise<void> {
  const { producer_id } = callerAs(req, "producer")
  const { id } = granted(await enterLot(req.scope, req.validatedBody, { ...actingAs(req), producer_id }))
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(201).json(await lotDetail(db, id, producer_id))
}
