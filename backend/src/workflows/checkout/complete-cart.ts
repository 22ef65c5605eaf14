import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { readCheckoutCart } from "../../read/checkout/checkout-cart"
import { limitedCoupons } from "../../read/promotions/coupon"
import { linesShort } from "./check-cart"

const MOST_AGAIN = 5
const PAUSE_MS = 100

/**
 * Medusa's order of a cart; answers the order's id. Carts with the same limited coupon are completed one after another:
 * Medusa takes back the use of an order that failed without looking who uses the coupon in that moment, and a use that is
 * forgotten so is given out again. Throws what may go better another time: a conflict without a code where it is not the cart's
 * turn in time, `transient` where rivals hold the goods and give them back again and again.
 */
export async function completeCart(container: MedusaContainer, cart_id: string): Promise<string> {
  const coupons = await limitedCoupons(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart_id)
  if (coupons.length === 0) return ordered(container, cart_id)
  const turns = coupons.map((id) => `coupon ${id}`)
  return container.resolve(Modules.LOCKING).execute(turns, () => ordered(container, cart_id))
}

/** A rival's order that fails has held the last piece for a moment: whom that alone refused is not turned away while it is there. */
async function ordered(container: MedusaContainer, cart_id: string): Promise<string> {
  for (let again = MOST_AGAIN; ; again -= 1) {
    try {
      const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } })
      return result.id
    } catch (error) {
      if (!isShort(error) || !(await hasGoods(container, cart_id))) throw error
      if (again === 0) throw rivalsHoldGoods()
      await wait(PAUSE_MS)
    }
  }
}

/** Errors come out of the workflow engine as plain objects; Medusa has no code for this one. */
export function isShort(error: unknown): boolean {
  return /^Not enough stock available/.test((error as { message?: string }).message ?? "")
}

export function rivalsHoldGoods(): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, "rivals hold the goods", "transient")
}

async function hasGoods(container: MedusaContainer, cart_id: string): Promise<boolean> {
  const cart = await readCheckoutCart(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), cart_id)
  return cart !== null && linesShort(cart.lines).length === 0
}
