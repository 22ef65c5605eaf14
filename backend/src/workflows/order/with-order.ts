import type { MedusaContainer } from "@medusajs/framework/types"
import { oneAtATime } from "../one-at-a-time"

/** One change of an order at a time: a second press waits, and then finds what the first one did. */
export const withOrder = <Done>(
  container: MedusaContainer,
  order_id: string,
  change: () => Promise<Done>,
): Promise<Done> => oneAtATime(container, `order change ${order_id}`, change)
