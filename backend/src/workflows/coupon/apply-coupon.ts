import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { overHalf } from "@ocop/shared/discount"
import { err, ok, type Result } from "@ocop/shared/result"
import { cartDiscounts } from "../../read/promotions/cart-discounts"
import { cartCodes, cartCoupons, findCoupon } from "../../read/promotions/coupon"
import { inCheckout } from "../checkout/in-checkout"

/**
 * Puts a coupon on a cart, where it counts at once or is refused with the reason. One that would bring goods below half of
 * their price, alone or with what is reduced already, is taken off again. `code` is tidy.
 */
export function applyCoupon(
  container: MedusaContainer,
  cart_id: string,
  code: string,
  now: Date,
): Promise<Result<"applied">> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return inCheckout(container, cart_id, async () => {
    const coupon = await findCoupon(db, code, now)
    if (!coupon) return err({ code: "coupon_unknown", field: "code" })
    if (coupon.used_up) return err({ code: "coupon_used_up", field: "code" })
    const before = await cartCodes(db, cart_id)
    await setCodes(container, cart_id, [...before, coupon.code])
    const held = await cartCoupons(db, cart_id)
    const goods = overHalf(await cartDiscounts(db, cart_id))
    if (goods.length === 0 && held.some((one) => one.code === coupon.code)) return ok("applied")
    await setCodes(
      container,
      cart_id,
      before.filter((one) => one !== coupon.code),
    )
    if (goods.length === 0) return err({ code: "coupon_not_for_cart", field: "code" })
    return err({ code: "discount_over_half", field: "code", detail: { goods: goods.join(", ") } })
  })
}

export function removeCoupon(container: MedusaContainer, cart_id: string, code: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return inCheckout(container, cart_id, async () => {
    const kept = (await cartCodes(db, cart_id)).filter((one) => one.toUpperCase() !== code)
    await setCodes(container, cart_id, kept)
  })
}

async function setCodes(container: MedusaContainer, cart_id: string, promo_codes: string[]): Promise<void> {
  await updateCartPromotionsWorkflow(container).run({
    input: {
      cart_id,
      promo_codes,
      action: PromotionActions.REPLACE,
      force_refresh_payment_collection: true,
    },
  })
}
