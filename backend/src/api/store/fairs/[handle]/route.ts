import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FairPage } from "@ocop/shared/fair-page"
import { fairPage } from "../../../../read/shop-places/fair-page"
import { fault } from "../../../guard/fault"

export async function GET(req: MedusaRequest, res: MedusaResponse<FairPage>): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = await fairPage(db, req.params.handle ?? "", new Date().toISOString())
  if (!page) throw fault("fair_unknown", { field: "handle" })
  res.json(page)
}
