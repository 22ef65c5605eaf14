import type { MedusaContainer } from "@medusajs/framework/types"
import { oneAtATime } from "../one-at-a-time"

/** Runs `work` while nothing else completes or changes the cart: Medusa's own workflows take the lock of this name. */
export const aloneWithCart = <Answer>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<Answer>,
): Promise<Answer> => oneAtATime(container, cart_id, work)
