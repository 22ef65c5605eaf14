import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { CheckoutAnswer, CheckoutInput } from "@ocop/shared/checkout"
import { type CheckoutCart, readCheckoutCart } from "../../read/checkout/checkout-cart"
import { deliveryOptions } from "../../read/checkout/delivery-options"
import { orderKey } from "../order/order-key"
import { checkCart } from "./check-cart"
import { completeCart, isShort, rivalsHoldGoods } from "./complete-cart"
import { refuseOverHalf } from "../coupon/refuse-over-half"
import { mendOrder } from "../payment/mend-order"
import { inCheckout } from "./in-checkout"
import { askForPayment } from "./payment"
import { type PricedCart, readPricedCart } from "./priced-cart"
import { receiverOf } from "./receiver"
import { CheckoutRefused } from "./refused"
import { writeCart } from "./write-cart"

/**
 * Turns a cart into an order, or into one that waits for its money; the same cart again gives the same answer. Nothing is
 * reserved before an order stands, so a cart that is never paid for keeps nothing from anybody.
 */
export function checkOut(container: MedusaContainer, input: CheckoutInput): Promise<CheckoutAnswer> {
  return inCheckout(container, input.cart_id, async () => {
    const cart = await mendedCart(container, input.cart_id)
    if (cart.order_id) return placed(cart.order_id)
    const priced = await prepare(container, cart, input)
    await askForPayment(container, cart, priced, input.payment)
    return input.payment === "cod" ? complete(container, input) : { status: "pay", cart_id: cart.id }
  })
}

/** Whoever presses again after a server was killed finds her cart, or its order, whole. */
async function mendedCart(container: MedusaContainer, cart_id: string): Promise<CheckoutCart> {
  let cart = await readCart(container, cart_id)
  if (cart.metadata?.cart_id === cart_id) {
    await mendOrder(container, cart_id)
    cart = await readCart(container, cart_id)
  }
  if (cart.completed && !cart.order_id) throw new CheckoutRefused("cart_changed")
  return cart
}

async function readCart(container: MedusaContainer, cart_id: string): Promise<CheckoutCart> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cart = await readCheckoutCart(db, cart_id)
  if (!cart) throw new CheckoutRefused("cart_not_found")
  return cart
}

/** Checks before it writes. Prices, promotions and the fee are worked out by Medusa afresh; the shopper must have seen their sum. */
async function prepare(
  container: MedusaContainer,
  cart: CheckoutCart,
  input: CheckoutInput,
): Promise<PricedCart> {
  checkCart(cart, input)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const receiver = await receiverOf(db, input, await deliveryOptions(db, cart.sales_channel_id ?? ""))
  await writeCart(container, cart, input, receiver)
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } })
  await refuseOverHalf(container, cart.id)
  const priced = await readPricedCart(container, cart.id)
  if (priced.total !== input.total) throw totalChanged(cart, priced)
  return priced
}

function totalChanged(cart: CheckoutCart, priced: PricedCart): CheckoutRefused {
  const now = new Map(priced.items.map(({ id, unit_price }) => [id, unit_price]))
  const lines = cart.lines.flatMap(({ id, title, unit_price }) => {
    const price = now.get(id)
    return price === undefined || price === unit_price ? [] : { id, title, was: unit_price, now: price }
  })
  const { total, shipping_total } = priced
  return new CheckoutRefused("total_changed", { field: "total" }, { total, fee: shipping_total, lines })
}

async function complete(container: MedusaContainer, input: CheckoutInput): Promise<CheckoutAnswer> {
  try {
    return placed(await completeCart(container, input.cart_id))
  } catch (error) {
    // What was begun and not taken back, because the database went away meanwhile, is no order.
    const cart = await mendedCart(container, input.cart_id)
    if (cart.order_id) return placed(cart.order_id)
    // What somebody else took meanwhile is named; anything else is told as it came.
    checkCart(cart, input)
    throw isShort(error) ? rivalsHoldGoods() : error
  }
}

function placed(order_id: string): CheckoutAnswer {
  return { status: "placed", order_id, order_key: orderKey(order_id) }
}
