import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FairCalendar } from "@ocop/shared/fair-page"
import { fairCalendar } from "../../../read/shop-places/fair-calendar"

export async function GET(req: MedusaRequest, res: MedusaResponse<FairCalendar>): Promise<void> {
  const as_of = new Date().toISOString()
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of, items: await fairCalendar(db, as_of) })
}
