import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_S = 20

/** Runs `work` while nothing else completes or changes the cart: Medusa's own workflows take the lock of this name. */
export function aloneWithCart<Answer>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  return container.resolve(Modules.LOCKING).execute(cart_id, work, { timeout: WAIT_S })
}
