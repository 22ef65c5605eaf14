import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { onlinePointId } from "../../../read/sales/online-place"
import { mustReach } from "../../guard/scope"

/** Online orders are the online sales point's: its manager's, and whoever holds the whole province. */
export async function mustReachOnline(req: MedusaRequest): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  mustReach(req, { sales_point_id: await onlinePointId(db) })
}
