import type { MedusaContainer } from "@medusajs/framework/types"
import { oneAtATime } from "../one-at-a-time"

/** One checkout of a cart at a time. Always begun before Medusa's own lock on the cart is taken. */
export const inCheckout = <Answer>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<Answer>,
): Promise<Answer> => oneAtATime(container, `checkout ${cart_id}`, work)
