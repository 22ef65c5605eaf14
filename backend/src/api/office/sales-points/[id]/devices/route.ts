import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readDeviceStatuses } from "../../../../../read/sales/device-status"
import { ALL_ROWS, withScope } from "../../../../../read/scoped"
import { offerPairingWorkflow } from "../../../../../workflows/sales-point/offer-pairing"
import { actingAs } from "../../../../guard/caller"
import { mustReach } from "../../../../guard/scope"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sales_point_id = req.params.id ?? ""
  mustReach(req, { sales_point_id })
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ items: await withScope(db, ALL_ROWS, (trx) => readDeviceStatuses(trx, { sales_point_id })) })
}

/** A code by which a new device joins the sales point. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sales_point_id = req.params.id ?? ""
  mustReach(req, { sales_point_id })
  const { name } = req.validatedBody as { name: string }
  const { result } = await offerPairingWorkflow(req.scope).run({
    input: { sales_point_id, name, by: actingAs(req) },
  })
  res.setHeader("Cache-Control", "no-store")
  res.status(201).json(result)
}
