import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentAnswer } from "@ocop/shared/payment"
import { shownPayment } from "../../../../../workflows/payment/shown-payment"
import { settleCart } from "../../../../../workflows/payment/settle-cart"
import { fault } from "../../../../guard/fault"

/** Where the payment of this cart stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentAnswer>): Promise<void> {
  await answer(req, res)
}

/** The shopper comes back from paying: looked into now, without waiting for who tells of it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentAnswer>): Promise<void> {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  await settleCart(req.scope, req.params.id ?? "", Date.now()).catch((error: unknown) =>
    logger.error(`payment of cart ${req.params.id} has to be settled later`, error as Error),
  )
  await answer(req, res)
}

async function answer(req: MedusaRequest, res: MedusaResponse<PaymentAnswer>): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shown = await shownPayment(db, req.params.id ?? "", Date.now())
  if (!shown) throw fault("not_found")
  res.set("cache-control", "no-store").json(shown)
}
