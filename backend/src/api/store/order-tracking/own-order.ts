import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openOrder } from "./open-order"

/** Medusa shows an order to whoever knows its id. Here only its owner passes. */
export async function ownOrderOnly(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await openOrder(req, undefined)
  next()
}
