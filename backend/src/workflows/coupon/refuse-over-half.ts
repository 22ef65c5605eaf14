import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { overHalf } from "@ocop/shared/discount"
import { cartDiscounts } from "../../read/promotions/cart-discounts"
import { CheckoutRefused } from "../checkout/refused"

/** Price lists and promotions may have changed since a coupon was entered: before money is asked for, they count together anew. */
export async function refuseOverHalf(container: MedusaContainer, cart_id: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = overHalf(await cartDiscounts(db, cart_id))
  if (goods.length > 0) throw new CheckoutRefused("discount_over_half", { goods: goods.join(", ") })
}
