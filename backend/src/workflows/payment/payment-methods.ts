import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentMethods } from "@ocop/shared/payment"
import { readCheckoutCart } from "../../read/checkout/checkout-cart"
import { isOffered } from "../../read/checkout/offered-payment"
import { CARD, VIETQR } from "../../read/payments/providers"
import { hasOnlineAccount } from "../../read/payments/online-account"
import { cardOptions } from "../../modules/stripe/options"
import { holdsAlcohol } from "../checkout/check-cart"

/** Null: no such cart. Alcohol is not sold for cash online (law 44/2019, Article 16). */
export async function paymentMethods(db: Knex, cart_id: string): Promise<PaymentMethods["methods"] | null> {
  const cart = await readCheckoutCart(db, cart_id)
  if (!cart) return null
  const hasQr = (await isOffered(db, cart.region_id, VIETQR)) && (await hasOnlineAccount(db))
  const hasCard = cardOptions(process.env) !== null && (await isOffered(db, cart.region_id, CARD))
  return [
    { id: "vietqr", ...(hasQr ? {} : { reason: "not_set_up" }) },
    ...(hasCard ? [{ id: "card" as const }] : []),
    { id: "cod", ...(holdsAlcohol(cart.lines) ? { reason: "alcohol" } : {}) },
  ]
}
