import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StampOrder } from "@ocop/shared/stamp-order"
import { stampLedger } from "../../../../../read/trace/stamp-ledger"
import { printStamps } from "../../../../../workflows/traceability/print-stamps"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { lotInReach } from "../../lot-in-reach"
import type { StampLedgerQuery } from "../../query"

export async function GET(req: MedusaRequest<unknown, StampLedgerQuery>, res: MedusaResponse): Promise<void> {
  const { id } = await lotInReach(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await stampLedger(db, id, req.validatedQuery)) })
}

export async function POST(req: MedusaRequest<StampOrder>, res: MedusaResponse): Promise<void> {
  const { id } = await lotInReach(req)
  res.status(201).json(granted(await printStamps(req.scope, id, req.validatedBody, actingAs(req))))
}
