import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import { changeCart, findCart } from "../../lib/cart.server"
import type { DeliveryForm } from "./delivery-form"

/** Cash on delivery: Medusa's provider that asks nobody for money. */
const CASH_ON_DELIVERY = "pp_system_default"

const Placed = z.union([
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string() }).optional() }),
])

export type PlacedOrder = { ok: true; order_id: string } | { ok: false }

const running = new Map<string, Promise<PlacedOrder>>()

/**
 * Turns the cart into an order. A second press while the first is under way gets the first one's answer, and Medusa
 * completes a cart once only: afterwards the same order is found again.
 */
export function placeOrder(cart_id: string, form: DeliveryForm): Promise<PlacedOrder> {
  const before = running.get(cart_id)
  if (before) return before
  const placing = place(cart_id, form).finally(() => running.delete(cart_id))
  running.set(cart_id, placing)
  return placing
}

async function place(cart_id: string, form: DeliveryForm): Promise<PlacedOrder> {
  const cart = await findCart(cart_id)
  if (!cart) return { ok: false }
  if (!cart.completed_at) await prepare(cart_id, form)
  const placed = await callBackend(`/store/carts/${cart_id}/complete`, {
    method: "POST",
    body: {},
    schema: Placed,
  })
  return placed.type === "order" ? { ok: true, order_id: placed.order.id } : { ok: false }
}

async function prepare(cart_id: string, form: DeliveryForm): Promise<void> {
  const address = {
    first_name: form.name,
    last_name: "",
    phone: form.phone,
    address_1: form.street,
    city: form.commune,
    province: form.province,
    country_code: "vn",
  }
  await changeCart(`/store/carts/${cart_id}`, { shipping_address: address, billing_address: address })
  await changeCart(`/store/carts/${cart_id}/shipping-methods`, { option_id: form.option })
  const { payment_collection } = await callBackend("/store/payment-collections", {
    method: "POST",
    body: { cart_id },
    schema: z.object({ payment_collection: z.object({ id: z.string() }) }),
  })
  await callBackend(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    method: "POST",
    body: { provider_id: CASH_ON_DELIVERY },
    schema: z.unknown(),
  })
}
