import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tidyCoupon } from "@ocop/shared/discount"
import { cartCoupons } from "../../../../../read/promotions/coupon"
import { applyCoupon, removeCoupon } from "../../../../../workflows/coupon/apply-coupon"
import { granted } from "../../../../guard/refused"

/** The coupons a cart holds. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res)
}

export async function POST(req: MedusaRequest<{ code: string }>, res: MedusaResponse): Promise<void> {
  const code = tidyCoupon(req.validatedBody.code)
  granted(await applyCoupon(req.scope, req.params.id ?? "", code, new Date()))
  await answer(req, res)
}

export async function DELETE(req: MedusaRequest<{ code: string }>, res: MedusaResponse): Promise<void> {
  await removeCoupon(req.scope, req.params.id ?? "", tidyCoupon(req.validatedBody.code))
  await answer(req, res)
}

async function answer(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ coupons: await cartCoupons(db, req.params.id ?? "") })
}
