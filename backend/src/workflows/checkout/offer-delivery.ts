import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliveryFees, type DeliveryOffer, SHOP_RATES } from "@ocop/shared/delivery"
import { readCheckoutCart } from "../../read/checkout/checkout-cart"
import { collectPoints, deliveryOptions } from "../../read/checkout/delivery-options"
import { parcelGrams } from "../../read/checkout/parcel"
import { homeProvince } from "../../read/register/register-surroundings"
import { holdsAlcohol } from "./check-cart"
import { CheckoutRefused } from "./refused"

/** How the goods of a cart can reach their buyer and for how much, before anybody has said where to. */
export async function offerDelivery(container: MedusaContainer, cart_id: string): Promise<DeliveryOffer> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cart = await readCheckoutCart(db, cart_id)
  if (!cart) throw new CheckoutRefused("cart_not_found")
  const [home_province, { door, collect }] = await Promise.all([
    homeProvince(db),
    deliveryOptions(db, cart.sales_channel_id ?? ""),
  ])
  const grams = parcelGrams(cart.lines)
  return {
    ...{ grams, home_province, of_age: holdsAlcohol(cart.lines) },
    fees: deliveryFees(door?.rates ?? SHOP_RATES, grams),
    points: collect ? await collectPoints(db) : [],
  }
}
