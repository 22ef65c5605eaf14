import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openCartOf } from "../../../../read/orders/open-cart"
import { callerAs } from "../../../guard/caller"

/** The cart the signed-in shopper left, on whatever device. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ cart_id: await openCartOf(db, callerAs(req, "customer").id) })
}
