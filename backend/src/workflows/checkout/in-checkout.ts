import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** A checkout takes about a second. */
const WAIT_S = 20

/** One checkout of a cart at a time, over all servers. Always begun before Medusa's own lock on the cart is taken. */
export function inCheckout<Answer>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  return container.resolve(Modules.LOCKING).execute(`checkout ${cart_id}`, work, { timeout: WAIT_S })
}
