import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { DueReason } from "@ocop/shared/payment"
import { readCheckoutCart } from "../../read/checkout/checkout-cart"
import { completeCart } from "../checkout/complete-cart"
import { mendOrder } from "./mend-order"

export type Completed = { kind: "ordered" } | { kind: "not_paid" } | { kind: "impossible"; reason: DueReason }

/**
 * Makes the order of a cart whose money is there; Medusa takes the money as the last step of it. Throws where another try may
 * succeed: a lock that is held, a database that went away.
 */
export async function completePaidCart(container: MedusaContainer, cart_id: string): Promise<Completed> {
  await mendOrder(container, cart_id)
  await nameCart(container, cart_id)
  try {
    await completeCart(container, cart_id)
    return { kind: "ordered" }
  } catch (error) {
    const verdict = verdictOf(error)
    if (verdict === null) throw error
    return verdict === "not_paid"
      ? { kind: verdict }
      : { kind: "impossible", reason: await reasonOf(container, cart_id) }
  }
}

/** The order takes the cart's notes over, and so can be told as this cart's even when the tie between them was never made. */
async function nameCart(container: MedusaContainer, cart_id: string): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const { metadata, completed_at } = await carts.retrieveCart(cart_id, {
    select: ["id", "metadata", "completed_at"],
  })
  if (completed_at || metadata?.cart_id === cart_id) return
  await carts.updateCarts(cart_id, { metadata: { ...metadata, cart_id } })
}

/** Errors come out of the workflow engine as plain objects. */
interface Refusal {
  type?: string
  code?: string
  message?: string
}

const FINAL = new Set(["invalid_data", "not_allowed", "not_found", "conflict"])
const UNPAID = new Set(["payment_authorization_error", "payment_requires_more_error"])

/** Null: it may go better another time. A lock somebody holds is a conflict without a code, goods that rivals hold a transient one. */
function verdictOf(error: unknown): "not_paid" | "impossible" | null {
  const { type = "", code, message = "" } = error as Refusal
  if (UNPAID.has(type) || message.includes("was not authorized with the provider")) return "not_paid"
  const isPassing = type === "conflict" && (!code || code === "transient")
  return !FINAL.has(type) || isPassing ? null : "impossible"
}

/** What the shopper and the office are told, from the goods themselves. */
async function reasonOf(container: MedusaContainer, cart_id: string): Promise<DueReason> {
  const cart = await readCheckoutCart(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart_id)
  const lines = cart?.lines ?? []
  if (lines.some(({ stopped }) => stopped)) return "stopped"
  const isGone = lines.some(
    ({ on_sale, available, quantity }) => !on_sale || (available ?? quantity) < quantity,
  )
  return isGone ? "sold_out" : "not_possible"
}
