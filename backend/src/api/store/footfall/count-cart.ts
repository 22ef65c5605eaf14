import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { count } from "../../../modules/footfall/tally"
import { productsOf } from "../../../read/demand/products-of"

/** Goods that went into a cart are counted after the answer was sent. */
export function countCart(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.once("finish", () => {
    const { variant_id } = req.body as { variant_id?: unknown }
    if (res.statusCode !== 200 || typeof variant_id !== "string") return
    const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    void productsOf(db, [variant_id]).then(
      ([product_id]) => product_id && count(db, "cart", product_id, dayOf(Date.now())),
      () => undefined,
    )
  })
  next()
}
